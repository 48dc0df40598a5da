package org.waymark.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.words.Texts;

/** Steps that left a plan stay on its timeline. */
class GoneTest {

    private static final StrategyId PLAN = new StrategyId("plan");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<VersionPage> VERSIONS = List.of(
            version(3, work("classes"), homes()),
            version(2, work("classes", "fair"), homes()),
            version(1, work("classes", "fair"), homes("keys")));

    private static GoalEntry work(String... steps) {
        return goal("work", steps);
    }

    private static GoalEntry homes(String... steps) {
        return goal("homes", steps);
    }

    private static GoalEntry goal(String id, String... steps) {
        var words = Words.english(id);
        var goal = new Goal(new GoalId(id), null, Horizon.SHORT, words, words);
        var planned = Stream.of(steps)
                .map(step -> new Milestone(
                        new MilestoneId(step), goal.goal(), Words.english(step), new Period("2027"), List.of(), null))
                .toList();
        return new GoalEntry(goal, 1, List.of(), planned);
    }

    private static StrategyPage plan(Edition edition, int version, GoalEntry... goals) {
        var words = Words.english("Plan");
        var outline = new Outline(
                new PlaceId("IE"), words, words, LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31), List.of(), null);
        return new StrategyPage(PLAN, edition, version, 0, outline, List.of(goals), List.of());
    }

    private static VersionPage version(int number, GoalEntry... goals) {
        return new VersionPage(
                new VersionId(PLAN, number),
                LocalDate.of(2025, number, 1),
                null,
                Instant.EPOCH,
                new ParticipantId("rosa"),
                Words.english("Why"),
                List.of(),
                plan(Edition.ADOPTED, number, goals));
    }

    private static List<String> told(StrategyPage plan, String slipped) {
        var phrases = new Phrases(new Texts().of("en"), TODAY);
        return Schedule.of(plan, VERSIONS, List.of(), Lens.of("", "", "", "", slipped)).steps().stream()
                .filter(step -> step.gone() != null)
                .map(step -> step.id() + ": " + phrases.stage(step))
                .toList();
    }

    @Test
    void aStepThatLeftIsToldWithTheVersionInWhichItDid() {
        var binding = plan(Edition.ADOPTED, 3, work("classes"), homes());
        assertThat(told(binding, ""))
                .containsExactlyInAnyOrder("fair: given up with version 3", "keys: given up with version 2");
    }

    @Test
    void aStepThatLeftTheDraftBindsUntilTheNextVersion() {
        assertThat(told(plan(Edition.DRAFT, 3, work(), homes()), "3"))
                .containsExactly("classes: given up in the draft");
    }

    @Test
    void aGoalThatLeftStaysWithItsSteps() {
        var binding = plan(Edition.ADOPTED, 3, homes());
        var lines = Schedule.of(binding, VERSIONS, List.of(), Lens.of("", "", "", "", ""))
                .goals();
        assertThat(lines).extracting(line -> line.goal().goal().value()).containsExactlyInAnyOrder("homes", "work");
    }

    @Test
    void sinceADayOnlyWhatThePlanOfThatDayPromised() {
        var binding = plan(Edition.ADOPTED, 3, work("classes"), homes());
        assertThat(told(binding, "2025-02-15")).containsExactly("fair: given up with version 3");
        assertThat(told(binding, "2025-03-02")).isEmpty();
        assertThat(told(binding, "2024-12-31")).hasSize(2);
    }

    @Test
    void aDayIsKeptInTheAddress() {
        assertThat(Lens.of("", "", "", "", "2025-02-15").query()).isEqualTo("?slipped=2025-02-15");
    }
}
