package org.waymark.ui.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.ui.words.Wording;

/**
 * What a figure says, in sentences: the latest value and its change, how it stands to the path, and where it leads. The
 * conclusion is the sentence shown in bold; it is empty where nothing may be concluded.
 */
public record Verdict(List<String> sentences, String conclusion) {

    /** The whole verdict as running text. */
    public String text() {
        var all = new ArrayList<>(sentences);
        if (!conclusion.isEmpty()) {
            all.add(conclusion);
        }
        return String.join(" ", all);
    }

    /** The verdict on a figure under an assessment, in a language. */
    public static Verdict of(Figure figure, Assessment assessment, Wording wording) {
        return new Judge(figure, assessment, wording).verdict();
    }

    private record Judge(Figure figure, Assessment assessment, Wording wording) {

        Verdict verdict() {
            var latest = figure.actual().latest();
            var said = new ArrayList<String>();
            if (latest.isEmpty()) {
                said.add(wording.text("figure.verdict.none"));
                noTarget(said);
                return new Verdict(List.copyOf(said), "");
            }
            said.add(change(latest.get()));
            flags(latest.get(), said);
            path(latest.get(), said);
            moved(said);
            return new Verdict(List.copyOf(said), conclusion(latest.get()));
        }

        private String change(Reading latest) {
            var now = figure.unit().say(latest.value(), wording);
            var before = figure.actual().previous();
            if (before.isEmpty()) {
                return wording.text("figure.verdict.latest", now, period(latest));
            }
            if (latest.point().breaks()) {
                return wording.text("figure.verdict.broken", now, period(latest), period(before.get()));
            }
            var change = latest.value().subtract(before.get().value());
            if (change.signum() == 0) {
                return wording.text("figure.verdict.same", now, period(latest), period(before.get()));
            }
            var key = change.signum() > 0 ? "figure.verdict.up" : "figure.verdict.down";
            var by = figure.unit().sayDistance(change, wording);
            return wording.text(key, now, period(latest), by, period(before.get()));
        }

        private void flags(Reading latest, List<String> said) {
            var open = latest.point().told().stream()
                    .filter(flag -> flag != Flag.BREAK)
                    .map(flag -> flag.in(wording))
                    .toList();
            if (!open.isEmpty()) {
                said.add(wording.text("figure.verdict.flagged", period(latest), wording.list(open)));
            }
        }

        private void path(Reading latest, List<String> said) {
            var agreed = figure.find(Role.TARGET)
                    .flatMap(path -> path.valueAt(latest.point().at()));
            noTarget(said);
            if (agreed.isEmpty() || after(latest)) {
                return;
            }
            var off = latest.value().subtract(agreed.get()).setScale(1, HALF_UP);
            if (off.signum() == 0) {
                said.add(wording.text("figure.verdict.on-path", period(latest), illustrative()));
            } else {
                var key = off.signum() > 0 ? "figure.verdict.above-path" : "figure.verdict.below-path";
                var by = figure.unit().sayDistance(off, wording);
                said.add(wording.text(key, by, period(latest), illustrative()));
            }
        }

        private void noTarget(List<String> said) {
            if (figure.target().isEmpty()) {
                said.add(figure.withoutPath("figure.verdict.no-target", "figure.verdict.in-words", wording));
            }
        }

        private void moved(List<String> said) {
            figure.original()
                    .ifPresent(first -> said.add(wording.text(
                            "figure.verdict.moved", figure.unit().say(first.value(), wording), period(first))));
        }

        private String conclusion(Reading latest) {
            var target = figure.target();
            if (target.isEmpty()) {
                return "";
            }
            var aim = target.get();
            var said = figure.unit().say(aim.value(), wording);
            if (assessment.status() == Status.ACHIEVED || (after(latest) && met(latest.value(), aim))) {
                return wording.text("figure.verdict.target-met", said, period(aim), illustrative());
            }
            if (after(latest)) {
                var by = figure.unit().sayDistance(latest.value().subtract(aim.value()), wording);
                return wording.text("figure.verdict.target-not-met", said, period(aim), illustrative(), by);
            }
            return ahead(aim).map(end -> pace(end, aim)).orElse("");
        }

        /** Where the course leads at the moment of the target, which may lie before the end of the projection. */
        private Optional<BigDecimal> ahead(Reading aim) {
            return figure.find(Role.PROJECTION)
                    .flatMap(course -> course.valueAt(aim.point().at()));
        }

        private String pace(BigDecimal end, Reading aim) {
            if (met(end, aim)) {
                return wording.text("figure.verdict.pace-met", period(aim), illustrative());
            }
            var missing = end.subtract(aim.value()).abs();
            var about = missing.setScale(missing.compareTo(BigDecimal.TWO) < 0 ? 1 : 0, HALF_UP);
            return wording.text(
                    "figure.verdict.pace-missed",
                    period(aim),
                    figure.unit().sayDistance(about, wording),
                    illustrative());
        }

        private boolean met(BigDecimal value, Reading aim) {
            var over = value.compareTo(aim.value());
            return assessment.higherIsBetter() ? over >= 0 : over <= 0;
        }

        /** Whether the latest value is at or past the moment of the target. */
        private boolean after(Reading latest) {
            return figure.target()
                    .map(aim -> latest.point().at().compareTo(aim.point().at()) >= 0)
                    .orElse(false);
        }

        private String illustrative() {
            return figure.illustrative() ? "yes" : "no";
        }

        private String period(Reading reading) {
            return wording.upright(reading.period());
        }
    }
}
