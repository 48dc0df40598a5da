package org.waymark.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.figure.Timeline;
import org.waymark.ui.figure.Zoom;
import org.waymark.ui.words.Texts;

class ScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final StrategyId PLAN = new StrategyId("plan");
    private static final GoalId WORK = new GoalId("work");
    private static final ParticipantId ROSA = new ParticipantId("rosa");

    private static Milestone step(String id, @Nullable String due, @Nullable String from, String... waitsFor) {
        return new Milestone(
                new MilestoneId(id),
                WORK,
                Words.english("Step " + id),
                due == null ? null : new Period(due),
                List.of(),
                null,
                Arrays.stream(waitsFor).map(MilestoneId::new).toList(),
                from == null ? null : new Period(from));
    }

    private static StrategyPage plan(Edition edition, int version, Milestone... steps) {
        var outline = new Outline(
                new PlaceId("IE"),
                Words.english("Plan"),
                Words.english("All of it"),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2032, 6, 30),
                List.of(
                        new HorizonBound(Horizon.SHORT, LocalDate.of(2027, 12, 31)),
                        new HorizonBound(Horizon.LONG, LocalDate.of(2032, 6, 30))),
                null);
        var goal = new Goal(WORK, null, Horizon.SHORT, Words.english("Work"), Words.english("For all"));
        return new StrategyPage(
                PLAN,
                edition,
                version,
                0,
                outline,
                List.of(new GoalEntry(goal, 3, List.of(), List.of(steps))),
                List.of());
    }

    private static VersionPage version(int number, Milestone... steps) {
        return new VersionPage(
                new VersionId(PLAN, number),
                LocalDate.of(2025, number, 1),
                null,
                Instant.EPOCH,
                ROSA,
                Words.english("Why"),
                List.of(),
                plan(Edition.ADOPTED, number, steps));
    }

    private static final List<VersionPage> VERSIONS = List.of(
            version(3, step("a", "2028-Q2", null), step("b", "2026", null)),
            version(2, step("a", "2027-Q4", null), step("b", "2027", null)),
            version(1, step("a", "2027-Q1", null)));
    private static final StrategyPage BINDING =
            plan(Edition.ADOPTED, 3, step("a", "2028-Q2", null), step("b", "2026", null), step("c", null, null));
    private static final StrategyPage DRAFT =
            plan(Edition.DRAFT, 3, step("a", "2029", null, "b"), step("b", "2026", null), step("d", null, "2026-Q1"));

    private static Schedule schedule(StrategyPage plan, String zoom, String from, String goal, String slipped) {
        return Schedule.of(plan, VERSIONS, List.of(), Lens.of("", zoom, from, goal, slipped));
    }

    private static Step find(Schedule schedule, String id) {
        return schedule.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class AStep {

        @Test
        void thatBindsIsHeldAgainstTheVersionThatFirstHadIt() {
            var schedule = schedule(BINDING, "", "", "", "");
            assertThat(find(schedule, "a").before()).isEqualTo(new Step.Before(1, null, new Period("2027-Q1")));
            assertThat(find(schedule, "b").before()).isEqualTo(new Step.Before(2, null, new Period("2027")));
            assertThat(find(schedule, "c").before()).isNull();
            assertThat(find(schedule, "a").days()).contains(457L);
            assertThat(find(schedule, "b").days()).contains(-365L);
        }

        @Test
        void ofADraftIsHeldAgainstWhatBinds() {
            var schedule = schedule(DRAFT, "", "", "", "");
            assertThat(find(schedule, "a").before()).isEqualTo(new Step.Before(3, null, new Period("2028-Q2")));
            assertThat(find(schedule, "b").before()).isNull();
        }

        @Test
        void isShownAsSlippedSinceAVersionOnlyWhereItIsDueLater() {
            var since = schedule(BINDING, "", "", "", "2");
            assertThat(since.steps()).extracting(Step::id).containsExactly("a");
            assertThat(find(since, "a").before()).isEqualTo(new Step.Before(2, null, new Period("2027-Q4")));
            assertThat(since.since()).extracting(VersionPage::version).containsExactly(1, 2);
            assertThat(schedule(DRAFT, "", "", "", "").since()).hasSize(3);
        }

        @Test
        void withoutAnyDayLiesInTheTray() {
            assertThat(schedule(BINDING, "", "", "", "").undated())
                    .extracting(Step::id)
                    .containsExactly("c");
            assertThat(schedule(DRAFT, "", "", "", "").undated()).isEmpty();
        }

        @Test
        void saysWhatWasLastToldOfIt() {
            var late = new Report(Stage.LATE, Words.english("Rooms"), new Period("2030-Q1"), List.of());
            var told =
                    new MilestonePage(PLAN, new MilestoneId("a"), List.of(new MilestonePage.Entry(late, TODAY, ROSA)));
            var schedule = Schedule.of(DRAFT, VERSIONS, List.of(told), Lens.of("", "", "", "", ""));
            var phrases = new Phrases(new Texts().of("en"), TODAY);
            assertThat(phrases.described(find(schedule, "a"), schedule))
                    .isEqualTo("Step a, by the end of 2029, late, expected by 2030-Q1,"
                            + " before: by the end of 2028-Q2 (version 3), 549 days later, waits for Step b");
            assertThat(phrases.stage(find(schedule, "b"))).isEqualTo("nothing reported yet");
            assertThat(new Phrases(new Texts().of("en"), LocalDate.of(2027, 1, 1)).stage(find(schedule, "b")))
                    .isEqualTo("due, nothing reported");
            assertThat(phrases.when(find(schedule, "d"))).isEqualTo("continuous since 2026-Q1");
        }
    }

    @Nested
    class ALook {

        private Timeline figure(String zoom, String from) {
            return new Course(schedule(DRAFT, zoom, from, "", ""), TODAY, new Texts().of("en"))
                    .figure(goal -> goal.value(), Step::id);
        }

        @Test
        void atYearsShowsAllOfThePlan() {
            assertThat(figure("", "").from()).isEqualTo("2025-01-01");
            assertThat(figure("", "").until()).isEqualTo("2032-12-31");
            assertThat(figure("", "2028").from()).isEqualTo("2028-01-01");
            assertThat(figure("", "").bands())
                    .extracting(Timeline.Band::name)
                    .containsExactly("Short term, to 2027", "Long term, to 30 June 2032");
        }

        @Test
        void atQuartersBeginsWithThisYearAndStaysWithinThePlan() {
            assertThat(figure("quarter", "").from()).isEqualTo("2026-01-01");
            assertThat(figure("quarter", "").until()).isEqualTo("2028-12-31");
            assertThat(figure("month", "2050").from()).isEqualTo("2032-01-01");
            assertThat(figure("month", "1990").from()).isEqualTo("2025-01-01");
        }

        @Test
        void leadsToWhatLiesBeforeAndAfterIt() {
            var course = new Course(schedule(DRAFT, "quarter", "2027", "", ""), TODAY, new Texts().of("en"));
            assertThat(course.stepsBefore()).isEqualTo(1);
            assertThat(course.stepsAfter()).isZero();
            assertThat(course.earlier().map(Lens::query)).contains("?zoom=quarter&from=2025-01");
            assertThat(course.later().map(Lens::query)).contains("?zoom=quarter&from=2030-01");
        }

        @Test
        void isReadFromAnAddressAndWrittenToOne() {
            var lens = Lens.of("plan", "month", "2027-Q2", "work", "1");
            assertThat(lens.query()).isEqualTo("?strategy=plan&zoom=month&from=2027-04&goal=work&slipped=1");
            assertThat(lens.at(Zoom.YEAR).on("").slippedSince(0).from(null).parameters())
                    .isEqualTo(Map.of("strategy", "plan"));
            assertThat(Lens.of("", "century", "soon", "", "-1").query()).isEmpty();
            assertThat(Lens.of("", "", "", "a&b=<c>", "").query()).isEqualTo("?goal=a%26b%3D%3Cc%3E");
        }
    }
}
