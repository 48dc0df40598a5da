package org.waymark.ui.assessment;

import java.util.Map;
import java.util.Optional;
import org.waymark.query.progress.Pace;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;

/** Says how fast a measure has to go beside how fast it ever went. */
public final class PaceWords {

    private final Wording wording;
    private final Unit unit;

    public PaceWords(Wording wording, Unit unit) {
        this.wording = wording;
        this.unit = unit;
    }

    /** Nothing where the target is past, or kept. */
    public Optional<String> of(Pace pace) {
        var remaining = pace.remaining();
        var best = pace.best();
        if (remaining == null || remaining.signum() <= 0) {
            return Optional.empty();
        }
        var needed = unit.sayDistance(remaining, wording);
        return Optional.of(
                best == null
                        ? wording.text("assessment.pace.no-best", Map.of("remaining", needed))
                        : wording.text(
                                "assessment.pace.known",
                                Map.of(
                                        "remaining",
                                        needed,
                                        "best",
                                        unit.sayDistance(best.pace(), wording),
                                        "from",
                                        wording.upright(best.from().code()),
                                        "to",
                                        wording.upright(best.to().code()))));
    }
}
