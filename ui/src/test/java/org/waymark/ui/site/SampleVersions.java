package org.waymark.ui.site;

import static org.waymark.ui.site.SampleFigures.WORK;
import static org.waymark.ui.site.SamplePlan.HOSTILE;
import static org.waymark.ui.site.SamplePlan.PLAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Target;
import org.waymark.query.version.Act;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Move;
import org.waymark.query.version.OriginalTarget;
import org.waymark.query.version.Part;
import org.waymark.query.version.Said;
import org.waymark.query.version.Subject;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;

/** What the sample plan moved: a target, a date, words in two languages, and a goal that was given up. */
final class SampleVersions {

    private static final Instant RECORDED = Instant.parse("2026-11-01T10:00:00Z");

    private SampleVersions() {}

    static List<VersionPage> all() {
        return IntStream.of(2, 1).mapToObj(SampleVersions::version).toList();
    }

    static OriginalTarget original() {
        var target = new Target(mark(2015, 13.1), List.of(mark(2024, 7)), false);
        return new OriginalTarget(new MeasureId("non-eu"), 1, LocalDate.of(2025, 1, 2), target);
    }

    static Optional<Comparison> comparison(int from, int to) {
        return Optional.of(new Comparison(version(from), version(to), from == to ? List.of() : moves()));
    }

    static List<Move> moves() {
        var classes =
                Words.english("Language classes in every county by day").and("ar", "دروس لغة في كل مقاطعة نهارًا");
        var evening =
                Words.english("Language classes in every town after work").and("ar", "دروس لغة في كل مدينة مساءً");
        return List.of(
                move(
                        "non-eu",
                        Subject.MEASURE,
                        "employment",
                        WORK,
                        "Unemployment rate",
                        Aspect.TARGET,
                        new Said.Path(List.of(mark(2024, 7)), false),
                        new Said.Path(List.of(mark(2026, 8), mark(2030, 5)), false)),
                move(
                        "language",
                        Subject.GOAL,
                        "language",
                        null,
                        "Language and education",
                        Aspect.WORDS,
                        new Said.Text(classes, Words.english("For adults")),
                        new Said.Text(evening, Words.english("For adults"))),
                move(
                        "local-m1",
                        Subject.MILESTONE,
                        "local",
                        null,
                        "First step",
                        Aspect.DATE,
                        new Said.Due(null),
                        new Said.Due(new Period("2027-Q2"))),
                move(
                        "gone",
                        Subject.GOAL,
                        "gone",
                        null,
                        HOSTILE,
                        Aspect.DROPPED,
                        new Said.Text(Words.english(HOSTILE), null),
                        null));
    }

    private static Move move(
            String id,
            Subject subject,
            String goal,
            @Nullable IndicatorId indicator,
            String name,
            Aspect aspect,
            @Nullable Said before,
            @Nullable Said after) {
        var difference = new Difference(
                new Part(subject, id), new GoalId(goal), indicator, Words.english(name), aspect, before, after);
        var act = new Act(
                2,
                LocalDate.of(2025, 2, 2),
                LocalDate.of(2025, 2, 2),
                RECORDED,
                new ParticipantId("ana"),
                Words.english("Evening classes, as asked"),
                HOSTILE,
                List.of(new Cause("theme", "evening-classes"), new Cause("review", "mid-term")));
        return new Move(difference, List.of(act));
    }

    private static VersionPage version(int number) {
        var decided = LocalDate.of(2025, number, 2);
        return new VersionPage(
                new VersionId(PLAN, number),
                decided,
                decided,
                RECORDED,
                new ParticipantId("ana"),
                Words.english("Evening classes, as asked"),
                List.of(),
                SamplePlan.page());
    }

    private static Mark mark(int year, double value) {
        return new Mark(Period.year(year), BigDecimal.valueOf(value));
    }
}
