package org.waymark.ui.workspace.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.command.Command;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalCommand;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.LifeCycleCommand.PutToConsultation;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceCommand;
import org.waymark.command.strategy.ResourceId;
import org.waymark.command.strategy.ReviewWhen;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand;
import org.waymark.command.strategy.StrategyCommand;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.ui.workspace.WorkspaceTest;

/** Every act on a draft offers its way back, and after it the draft says again what it said before. */
class UndoingTest extends WorkspaceTest {

    private static final GoalId HOMES = new GoalId("homes");
    private static final MilestoneId CLASSES = new MilestoneId("classes");
    private static final MilestoneId EXAM = new MilestoneId("exam");
    private static final ResourceId GRANT = new ResourceId("grant");
    private static final Words OTHER = Words.english("Said otherwise");
    private static final Promise JOBLESS = Promise.of(measure().measure());
    private static final CommitmentId FAIR_WORK = new CommitmentId("GCM-6");
    private static final CommitmentId SKILLS = new CommitmentId("GCM-18");

    private static final Map<String, BiFunction<StrategyId, Integer, Command>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("adding a goal", (plan, _) -> new StrategyCommand.AddGoal(plan, goal("schools"), PAULA));
        ACTS.put(
                "taking a goal over",
                (plan, _) -> new GoalCommand.TakeOverGoal(
                        plan, goal("schools"), new Lineage(new StrategyId("before"), WORK), PAULA));
        ACTS.put(
                "rewording a goal",
                (plan, now) -> new StrategyCommand.RewordGoal(plan, WORK, now, OTHER, OTHER, List.of(), PAULA));
        ACTS.put(
                "taking up a proposal",
                (plan, now) -> new StrategyCommand.TakeUp(
                        plan, List.of(Amendment.words(WORK, now, OTHER, OTHER)), List.of(), PAULA));
        ACTS.put("dropping a goal", (plan, now) -> new StrategyCommand.DropGoal(plan, WORK, now, "Too dear", PAULA));
        ACTS.put(
                "letting a goal serve another",
                (plan, now) -> new GoalCommand.ServeGoals(plan, WORK, now, List.of(HOMES), PAULA));
        ACTS.put("moving a goal", (plan, now) -> new GoalCommand.MoveGoal(plan, WORK, now, HOMES, PAULA));
        ACTS.put(
                "entrusting a goal",
                (plan, now) -> new GoalCommand.EntrustGoal(plan, WORK, now, OFFICE, List.of(), PAULA));
        ACTS.put(
                "saying whom a goal is for",
                (plan, now) -> new GoalCommand.AddressGoal(plan, WORK, now, OTHER, List.of(), PAULA));
        ACTS.put("promising in words", (plan, now) -> new GoalCommand.PromiseInWords(plan, WORK, now, OTHER, PAULA));
        ACTS.put("adding a measure", (plan, _) -> new StrategyCommand.AddMeasure(plan, second(), PAULA));
        ACTS.put(
                "setting a target",
                (plan, now) -> new StrategyCommand.SetTarget(
                        plan, measure().measure(), now, Target.NOT_PUBLISHED, List.of(), PAULA));
        ACTS.put(
                "dropping a measure",
                (plan, now) ->
                        new StrategyCommand.DropMeasure(plan, measure().measure(), now, "Counted elsewhere", PAULA));
        ACTS.put(
                "planning a step",
                (plan, _) -> new StrategyCommand.PlanMilestone(plan, step("fair"), List.of(), PAULA));
        ACTS.put(
                "moving a step",
                (plan, now) ->
                        new StrategyCommand.MoveMilestone(plan, CLASSES, now, new Period("2020"), "Late", PAULA));
        ACTS.put(
                "letting a step wait",
                (plan, now) -> new StrategyCommand.DependOn(plan, EXAM, now, List.of(CLASSES), PAULA));
        ACTS.put(
                "asking for a review",
                (plan, now) -> new StrategyCommand.AskReview(plan, CLASSES, now, ReviewWhen.MISSED, PAULA));
        ACTS.put(
                "dropping a step",
                (plan, now) -> new StrategyCommand.DropMilestone(plan, CLASSES, now, "No teacher", PAULA));
        ACTS.put("serving a commitment", (plan, _) -> new ServingCommand.ServeCommitment(plan, serves(SKILLS), PAULA));
        ACTS.put(
                "serving it no longer",
                (plan, _) -> new ServingCommand.StopServing(plan, JOBLESS, FAIR_WORK, "Misread", PAULA));
        ACTS.put("recording money", (plan, _) -> new ResourceCommand.RecordResource(plan, amount("gift"), PAULA));
        ACTS.put("taking money back", (plan, _) -> new ResourceCommand.TakeBackResource(plan, GRANT, "Typo", PAULA));
        ACTS.put(
                "noting the cost of inaction",
                (plan, _) -> new ResourceCommand.NoteCostOfInaction(plan, OTHER, null, PAULA));
    }

    UndoingTest() {
        super("planner", "PLANNER");
    }

    @TestFactory
    Stream<DynamicTest> everyActHasItsWayBack() {
        return ACTS.entrySet().stream()
                .map(act -> DynamicTest.dynamicTest(act.getKey(), () -> {
                    var plan = new StrategyId(act.getKey().replace(' ', '-'));
                    drafted(plan);
                    var before = Drawn.of(happened(plan));
                    send(act.getValue().apply(plan, before.revision(WORK)));
                    assertThat(Drawn.of(happened(plan)).said()).isNotEqualTo(before.said());

                    UI.getCurrent().navigate("history/strategy/" + plan.value());
                    press("Undo");
                    assertThat(page()).contains("Undone.");
                    assertThat(Drawn.of(happened(plan)).said()).isEqualTo(before.said());
                }));
    }

    @Test
    void noActOnADraftWasForgotten() {
        var pages = Stream.of(StrategyCommand.class, GoalCommand.class, ServingCommand.class, ResourceCommand.class)
                .flatMap(page -> Arrays.stream(page.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(name ->
                        !Set.of("DraftStrategy", "AdoptVersion", "RestoreGoal").contains(name))
                .collect(Collectors.toSet());
        assertThat(ACTS.values().stream()
                        .map(act ->
                                act.apply(new StrategyId("any"), 1).getClass().getSimpleName())
                        .collect(Collectors.toSet()))
                .isEqualTo(pages);
    }

    @Test
    void whatCannotBeUndoneSaysWhy() {
        var plan = new StrategyId("asked");
        drafted(plan);
        var round = new ConsultationRound(TODAY, TODAY.plusDays(30), List.of("en"), null, List.of());
        send(new PutToConsultation(plan, round, PAULA));
        UI.getCurrent().navigate("history/strategy/" + plan.value());
        var cards = find(com.vaadin.flow.component.html.Article.class).all();
        assertThat(text(cards.getFirst())).contains("This cannot be undone");
        assertThat(cards).allSatisfy(card -> assertThat(text(card)).containsAnyOf("Undo", "undone"));
        assertThat(find(Button.class).withText("Undo").all()).isNotEmpty();
    }

    private void drafted(StrategyId plan) {
        Stream.of(
                        new StrategyCommand.DraftStrategy(plan, outline(), PAULA),
                        new StrategyCommand.AddGoal(plan, work(), PAULA),
                        new StrategyCommand.AddGoal(plan, goal(HOMES.value()), PAULA),
                        new StrategyCommand.AddMeasure(plan, measure(), PAULA),
                        new StrategyCommand.PlanMilestone(plan, step(CLASSES.value()), List.of(), PAULA),
                        new StrategyCommand.PlanMilestone(plan, step(EXAM.value()), List.of(), PAULA),
                        new ServingCommand.ServeCommitment(plan, serves(FAIR_WORK), PAULA),
                        new ResourceCommand.RecordResource(plan, amount(GRANT.value()), PAULA),
                        new ResourceCommand.NoteCostOfInaction(plan, work().name(), null, PAULA))
                .forEach(this::send);
    }

    private static Goal goal(String id) {
        return new Goal(new GoalId(id), null, Horizon.SHORT, Words.english(id), Words.english(id));
    }

    private static org.waymark.command.strategy.Measure second() {
        var first = measure();
        return new org.waymark.command.strategy.Measure(
                new org.waymark.command.strategy.MeasureId("second"),
                first.goal(),
                first.indicator(),
                first.place(),
                first.headline(),
                first.reference(),
                first.target(),
                first.rhythm(),
                first.weight());
    }

    private static Milestone step(String id) {
        return new Milestone(new MilestoneId(id), WORK, Words.english(id), new Period("2019"), List.of(), null);
    }

    private static Service serves(CommitmentId commitment) {
        return new Service(JOBLESS, commitment, Service.Basis.READING, null);
    }

    private static Resource amount(String id) {
        return new Resource(
                new ResourceId(id),
                JOBLESS,
                Resource.Kind.PLANNED,
                BigDecimal.TEN,
                "EUR",
                "State",
                LocalDate.of(2017, 5, 1),
                null);
    }
}
