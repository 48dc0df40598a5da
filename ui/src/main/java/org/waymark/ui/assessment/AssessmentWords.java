package org.waymark.ui.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.MethodKind;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.Status;
import org.waymark.ui.words.Wording;

/** Says in one language what a method found, and why it found nothing. */
public final class AssessmentWords {

    private static final int DECIMALS = 1;

    private final Wording wording;

    public AssessmentWords(Wording wording) {
        this.wording = wording;
    }

    public String of(MethodKind method) {
        return wording.text("assessment.method." + method.label());
    }

    /** A method with its thresholds. */
    public String of(Assessing says) {
        return wording.text("assessment.says", of(says.method()), percent(says.onTrack()), percent(says.atRisk()));
    }

    /** The sentence that follows from the rule. */
    public String of(Assessment found) {
        var reason = found.reason();
        var grade = found.grade();
        if (found.status() == Status.NO_DATA) {
            return wording.text("assessment.why.no-data");
        }
        if (reason != null) {
            return wording.text("assessment.why." + reason);
        }
        if (found.status() == Status.ACHIEVED) {
            return wording.text("assessment.achieved");
        }
        var words = new TreeMap<String, String>();
        found.figures().forEach((name, number) -> words.put(name, percent(BigDecimal.valueOf(number))));
        words.put("ratio", found.ratio() == null ? "–" : percent(BigDecimal.valueOf(found.ratio())));
        words.put("onTrack", percent(found.method().onTrack()));
        words.put("atRisk", percent(found.method().atRisk()));
        words.put("grade", grade == null ? "" : wording.text("assessment.grade." + grade));
        var key =
                "without-target".equals(grade) ? grade : found.method().method().label();
        return wording.text("assessment.found." + key, words);
    }

    private String percent(BigDecimal share) {
        return wording.percent(share.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
