package org.waymark.ui.transplant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.Terms;
import org.waymark.ui.exchange.GoalTree;
import org.waymark.ui.exchange.GoalTrees;

/** A goal on work with a goal below it, and a draft that may take them over. */
public final class Saplings {

    public static final String ELSEWHERE = "https://plans.example.org";
    public static final String HERE = "https://here.example.org";
    public static final ParticipantId PETRA = new ParticipantId("petra");
    public static final StrategyId ABROAD = new StrategyId("abroad");
    public static final StrategyId HOME = new StrategyId("home");
    public static final GoalId WORK = new GoalId("work");
    public static final GoalId SKILLS = new GoalId("skills");
    public static final IndicatorId UNEMPLOYMENT = new IndicatorId("unemployment-rate");
    public static final PlaceId IRELAND = new PlaceId("IE");
    public static final PlaceId MOLDOVA = new PlaceId("MD");
    public static final OrganisationId OFFICE = new OrganisationId("office");
    public static final CommitmentId SKILLS_RECOGNISED = new CommitmentId("GCM-18");
    public static final MilestoneId COURSES = new MilestoneId("courses");
    public static final MilestoneId LAW = new MilestoneId("law");
    public static final Target FALLING = new Target(
            new Mark(Period.year(2017), new BigDecimal("12.1")),
            List.of(new Mark(Period.year(2020), new BigDecimal("9"))),
            false);
    public static final Measure JOBLESS = new Measure(
            new MeasureId("jobless"),
            WORK,
            UNEMPLOYMENT,
            IRELAND,
            Slice.of("citizen=NEU"),
            null,
            FALLING,
            Rhythm.YEARLY,
            BigDecimal.ONE);

    private Saplings() {}

    public static Goal goal(GoalId id, @Nullable GoalId parent, String name) {
        return new Goal(id, parent, Horizon.MEDIUM, Words.english(name), Words.english("About " + name));
    }

    static Milestone step(MilestoneId id, GoalId goal, String due, MilestoneId... before) {
        return new Milestone(
                id,
                goal,
                Words.english("Step " + id.value()),
                new Period(due),
                List.of(OFFICE),
                null,
                List.of(before),
                null);
    }

    static Outline outline(PlaceId place, LocalDate start) {
        return new Outline(
                place, Words.english("Plan"), Words.english("Summary"), start, start.plusYears(4), List.of(), null);
    }

    /** The plan abroad, which has another goal beside the tree. */
    public static StrategyPage abroad() {
        var terms = new Terms(
                List.of(), OFFICE, List.of(), Words.english("Everybody"), List.of(), Words.english("All"), null);
        return new StrategyPage(
                ABROAD,
                Edition.ADOPTED,
                3,
                0,
                outline(IRELAND, LocalDate.of(2017, 2, 7)),
                List.of(
                        new GoalEntry(goal(new GoalId("housing"), null, "Housing"), 1, List.of(), List.of()),
                        new GoalEntry(goal(WORK, null, "Work"), 4, List.of(JOBLESS), List.of(), terms),
                        new GoalEntry(
                                goal(SKILLS, WORK, "Skills"),
                                3,
                                List.of(),
                                List.of(step(COURSES, SKILLS, "2019", LAW), step(LAW, SKILLS, "2018-Q2")))),
                List.of());
    }

    /** The tree below the goal on work, as it comes from elsewhere. */
    public static GoalTree tree() {
        return tree(ELSEWHERE);
    }

    static GoalTree tree(String installation) {
        var service = new Service(Promise.of(COURSES), SKILLS_RECOGNISED, Service.Basis.STATED, null);
        return GoalTrees.of(abroad(), WORK, Map.of(SKILLS, List.of(service)), installation)
                .orElseThrow();
    }

    static StrategyPage draft(GoalEntry... goals) {
        return new StrategyPage(
                HOME,
                Edition.DRAFT,
                0,
                Arrays.asList(goals).size(),
                outline(MOLDOVA, LocalDate.of(2026, 8, 1)),
                List.of(goals),
                List.of());
    }

    static Known everything(StrategyPage draft, Serving... servings) {
        return new Known(
                HERE,
                draft,
                List.of(servings),
                Set.of(UNEMPLOYMENT),
                Set.of(IRELAND, MOLDOVA),
                Set.of(OFFICE),
                Set.of(SKILLS_RECOGNISED));
    }

    static Known nothing(StrategyPage draft) {
        return new Known(HERE, draft, List.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Transplant looked(Known known, Choices choices) {
        return new Grafting(known, tree(), choices, PETRA).transplant();
    }
}
