package org.waymark.ui.site;

import static org.waymark.ui.site.SampleFigures.GROUP;
import static org.waymark.ui.site.SampleFigures.LOCAL;
import static org.waymark.ui.site.SampleFigures.NON_EU;
import static org.waymark.ui.site.SampleFigures.REFERENCE;
import static org.waymark.ui.site.SampleFigures.WORK;
import static org.waymark.ui.site.SampleFigures.indicators;
import static org.waymark.ui.site.SampleFigures.points;
import static org.waymark.ui.site.SampleNames.COUNTRY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;

/** A small plan with everything in it that a page must be able to say, hostile text included. */
final class SamplePlan {

    static final StrategyId PLAN = new StrategyId("sample-plan");
    static final String HOSTILE = "<script>alert('x')</script> & \"quotes\" ${7*7} 'single'";

    private static final Slice NATIONALS = Slice.of("citizen=NAT,sex=T,age=Y20-64");
    private static final ParticipantId ANA = new ParticipantId("ana");

    private SamplePlan() {}

    static StrategyProgress progress() {
        var promised = new Target(mark(2015, 14.1), List.of(mark(2020, 8.0), mark(2027, 5.0)), true);
        var goals = List.of(
                goal(
                        "employment",
                        "Work and skills",
                        Horizon.SHORT,
                        Status.AT_RISK,
                        List.of(measure("non-eu", "employment", WORK, promised, Status.AT_RISK, GROUP))),
                goal("language", "Language and education", Horizon.SHORT, Status.NOT_ASSESSED, List.of()),
                goal(
                        "local",
                        "Local integration",
                        Horizon.MEDIUM,
                        Status.NOT_ASSESSED,
                        List.of(measure(
                                "local", "local", LOCAL, Target.NOT_PUBLISHED, Status.NOT_ASSESSED, new double[] {10, 26
                                }))),
                goal(
                        "hostile",
                        HOSTILE,
                        Horizon.LONG,
                        Status.NO_DATA,
                        List.of(measure(
                                "none", "hostile", LOCAL, Target.NOT_PUBLISHED, Status.NO_DATA, new double[0]))));
        return new StrategyProgress(
                PLAN, 2, outline(), Map.of(Status.AT_RISK, 1, Status.NOT_ASSESSED, 1, Status.NO_DATA, 1), goals);
    }

    private static Mark mark(int year, double value) {
        return new Mark(Period.year(year), BigDecimal.valueOf(value));
    }

    static List<MilestonePage> steps() {
        var late = new Report(
                Stage.LATE,
                Words.english("The <b>rooms</b> were not ready"),
                new Period("2028-Q1"),
                List.of("https://example.org/rooms"));
        return List.of(new MilestonePage(
                PLAN,
                new MilestoneId("employment-m1"),
                List.of(new MilestonePage.Entry(late, LocalDate.of(2027, 6, 1), new ParticipantId("rosa")))));
    }

    private static GoalProgress goal(
            String id, String name, Horizon horizon, Status status, List<MeasureProgress> measures) {
        var goal = new Goal(new GoalId(id), null, horizon, Words.english(name), Words.english("In words: " + name));
        var step = new Milestone(
                new MilestoneId(id + "-m1"),
                goal.goal(),
                Words.english("First step of " + name),
                Period.year(2027),
                List.of(new OrganisationId("fingal")),
                "https://example.org/plan");
        return new GoalProgress(
                goal,
                2,
                status,
                measures.isEmpty() ? Map.of() : Map.of(status, measures.size()),
                measures,
                List.of(step));
    }

    private static MeasureProgress measure(
            String id, String goal, IndicatorId indicator, Target target, Status status, double[] values) {
        var reference = indicator.equals(WORK);
        var points = points(values);
        return new MeasureProgress(
                new Measure(
                        new MeasureId(id),
                        new GoalId(goal),
                        indicator,
                        COUNTRY,
                        reference ? NON_EU : Slice.TOTAL,
                        reference ? NATIONALS : null,
                        target,
                        Rhythm.YEARLY,
                        BigDecimal.ONE),
                indicators().stream()
                        .filter(page -> page.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow(),
                points,
                reference ? points(REFERENCE) : List.of(),
                points.isEmpty() ? null : points.getLast(),
                new Assessment(status, Assessing.USUAL, null, status == Status.AT_RISK ? null : "no-target"));
    }

    static Outline outline() {
        return new Outline(
                COUNTRY,
                Words.english("Sample Integration Plan").and("ar", "خطة اندماج نموذجية"),
                Words.english("A plan in which everything occurs."),
                LocalDate.of(2017, 2, 7),
                LocalDate.of(2030, 12, 31),
                List.of(
                        new HorizonBound(Horizon.SHORT, LocalDate.of(2027, 12, 31)),
                        new HorizonBound(Horizon.LONG, LocalDate.of(2030, 12, 31))),
                "https://example.org/plan.pdf");
    }

    static StrategyPage page() {
        var goals = progress().goals().stream()
                .map(goal -> new StrategyPage.GoalEntry(
                        goal.goal(),
                        goal.revision(),
                        goal.measures().stream().map(MeasureProgress::measure).toList(),
                        goal.milestones()))
                .toList();
        var change = new StrategyPage.Change(
                "strategy.goal-reworded", "language", Words.english("Classes"), Words.english("Evening classes"), ANA);
        var versions = List.of(
                version(
                        2,
                        "Evening classes, as asked",
                        List.of(new Cause("theme", "evening-classes"), new Cause("recommendation", "halfway/1")),
                        List.of(change)),
                version(1, HOSTILE, List.of(), List.of()));
        return new StrategyPage(PLAN, Edition.ADOPTED, 2, 0, outline(), goals, versions);
    }

    private static StrategyPage.VersionEntry version(
            int number, String reason, List<Cause> causes, List<StrategyPage.Change> changes) {
        return new StrategyPage.VersionEntry(
                number,
                Words.english(reason),
                causes,
                LocalDate.of(2025, number, 2),
                Instant.parse("2026-11-01T10:00:00Z"),
                ANA,
                changes);
    }
}
