package org.waymark.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.query.strategy.Edition;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.VersionPage;

/** Two versions of a plan, the earlier one first, and what they say differently. */
record ComparisonAnswer(
        String strategy, VersionAnswer from, VersionAnswer to, List<MoveAnswer.DifferenceAnswer> changes) {

    static ComparisonAnswer of(Comparison comparison) {
        return new ComparisonAnswer(
                comparison.to().id().strategy().value(),
                VersionAnswer.of(comparison.from()),
                VersionAnswer.of(comparison.to()),
                comparison.moves().stream().map(MoveAnswer.DifferenceAnswer::of).toList());
    }

    /** A version; {@code known} is the day from which it is read, {@code decidedOn} the day that was given for it. */
    record VersionAnswer(
            int version,
            LocalDate known,
            @Nullable LocalDate decidedOn,
            Instant recordedAt,
            String by,
            Words reason,
            List<Cause> causes,
            String href) {

        static VersionAnswer of(VersionPage page) {
            return new VersionAnswer(
                    page.version(),
                    page.known(),
                    page.decidedOn(),
                    page.recordedAt(),
                    page.by().value(),
                    page.reason(),
                    page.causes(),
                    "/api/v1/strategies/" + page.id().strategy().value()
                            + (page.plan().edition() == Edition.DRAFT ? "/draft" : "?asof=" + page.known()));
        }
    }
}
