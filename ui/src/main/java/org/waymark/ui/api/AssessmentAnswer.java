package org.waymark.ui.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.assessment.Assessing;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.AssessmentReplay.Line;
import org.waymark.query.progress.MethodPage.Choice;
import org.waymark.query.progress.Status;
import org.waymark.ui.assessment.AssessmentWords;
import org.waymark.ui.words.Wording;

/** A status and how it was found, with everything that is needed to find it again. */
record AssessmentAnswer(
        Status status,
        String method,
        BigDecimal onTrack,
        BigDecimal atRisk,
        @Nullable Double ratio,
        @Nullable String reason,
        @Nullable String grade,
        Map<String, Double> figures) {

    static AssessmentAnswer of(Assessment found) {
        return new AssessmentAnswer(
                found.status(),
                found.method().method().label(),
                found.method().onTrack(),
                found.method().atRisk(),
                found.ratio(),
                found.reason(),
                found.grade(),
                found.figures());
    }

    /** A method and its thresholds. */
    record MethodAnswer(String name, BigDecimal onTrack, BigDecimal atRisk) {

        static MethodAnswer of(Assessing says) {
            return new MethodAnswer(says.method().label(), says.onTrack(), says.atRisk());
        }
    }

    /** A method that was chosen, by whom is not told. */
    record ChoiceAnswer(MethodAnswer method, String reason, Instant at) {

        static ChoiceAnswer of(Choice choice) {
            return new ChoiceAnswer(MethodAnswer.of(choice.method()), choice.reason(), choice.at());
        }
    }

    /** A strategy under the method that held and the one that is tried. */
    record ReplayAnswer(
            String strategy,
            int version,
            @Nullable LocalDate asof,
            MethodAnswer held,
            MethodAnswer tried,
            int flips,
            List<LineAnswer> measures) {

        static ReplayAnswer of(AssessmentReplay replay, @Nullable LocalDate asof, Wording wording) {
            return new ReplayAnswer(
                    replay.strategy().value(),
                    replay.version(),
                    asof,
                    MethodAnswer.of(replay.held()),
                    MethodAnswer.of(replay.tried()),
                    replay.flips().size(),
                    replay.lines().stream()
                            .map(line -> LineAnswer.of(line, wording))
                            .toList());
        }
    }

    /** A measure of it; the sentence is that of the method tried. */
    record LineAnswer(
            String goal,
            String measure,
            String indicator,
            @Nullable String period,
            boolean flips,
            AssessmentAnswer held,
            AssessmentAnswer tried,
            String sentence) {

        static LineAnswer of(Line line, Wording wording) {
            var progress = line.measure();
            var latest = progress.latest();
            return new LineAnswer(
                    line.goal().value(),
                    progress.measure().measure().value(),
                    progress.measure().indicator().value(),
                    latest == null ? null : latest.period().code(),
                    line.flips(),
                    AssessmentAnswer.of(progress.assessment()),
                    AssessmentAnswer.of(line.tried()),
                    new AssessmentWords(wording).of(line.tried()));
        }
    }
}
