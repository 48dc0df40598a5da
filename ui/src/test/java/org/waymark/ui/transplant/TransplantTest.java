package org.waymark.ui.transplant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.transplant.Saplings.ABROAD;
import static org.waymark.ui.transplant.Saplings.ELSEWHERE;
import static org.waymark.ui.transplant.Saplings.HERE;
import static org.waymark.ui.transplant.Saplings.HOME;
import static org.waymark.ui.transplant.Saplings.MOLDOVA;
import static org.waymark.ui.transplant.Saplings.OFFICE;
import static org.waymark.ui.transplant.Saplings.PETRA;
import static org.waymark.ui.transplant.Saplings.SKILLS;
import static org.waymark.ui.transplant.Saplings.WORK;
import static org.waymark.ui.transplant.Saplings.draft;
import static org.waymark.ui.transplant.Saplings.everything;
import static org.waymark.ui.transplant.Saplings.goal;
import static org.waymark.ui.transplant.Saplings.looked;
import static org.waymark.ui.transplant.Saplings.nothing;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.Target;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.transplant.Part.State;

class TransplantTest {

    static final Choices AS_IT_WAS = new Choices(null, false, false, true, false);
    static final Choices LEAVING_OUT = new Choices(null, true, true, false, true);

    static <C> List<C> sent(Transplant transplant, Class<C> command) {
        return transplant.commands().stream()
                .filter(command::isInstance)
                .map(command::cast)
                .toList();
    }

    @Nested
    class WhereEverythingIsKnown {

        final Transplant transplant = looked(everything(draft()), Choices.USUAL);

        @Test
        void goalsComeWithTheirLineageParentsFirst() {
            assertThat(sent(transplant, TakeOverGoal.class))
                    .containsExactly(
                            new TakeOverGoal(
                                    HOME, goal(WORK, null, "Work"), new Lineage(ABROAD, WORK, ELSEWHERE, 3), PETRA),
                            new TakeOverGoal(
                                    HOME,
                                    goal(SKILLS, WORK, "Skills"),
                                    new Lineage(ABROAD, SKILLS, ELSEWHERE, 3),
                                    PETRA));
        }

        @Test
        void goalsComeWithWhomTheyAreForAndWhoWorksOnThem() {
            assertThat(sent(transplant, AddressGoal.class))
                    .containsExactly(new AddressGoal(HOME, WORK, 1, Words.english("Everybody"), List.of(), PETRA));
            assertThat(sent(transplant, EntrustGoal.class))
                    .containsExactly(new EntrustGoal(HOME, WORK, 2, OFFICE, List.of(), PETRA));
        }

        @Test
        void noTargetIsPromised() {
            assertThat(sent(transplant, AddMeasure.class)).singleElement().satisfies(add -> {
                assertThat(add.measure().target()).isEqualTo(Target.NOT_PUBLISHED);
                assertThat(add.measure().place()).isEqualTo(MOLDOVA);
            });
            assertThat(transplant.parts().get(2).findings())
                    .extracting(Finding::reason)
                    .containsExactly(Reason.TARGET_STAYS);
        }

        @Test
        void stepsKeepTheirDistanceFromTheStartAndComeAfterThoseTheyWaitFor() {
            assertThat(sent(transplant, PlanMilestone.class))
                    .extracting(
                            plan -> plan.milestone().milestone().value(),
                            plan -> plan.milestone().due())
                    .containsExactly(tuple("law", new Period("2027-Q4")), tuple("courses", Period.year(2029)));
            assertThat(sent(transplant, PlanMilestone.class)).last().satisfies(plan -> {
                assertThat(plan.milestone().dependsOn()).containsExactly(Saplings.LAW);
                assertThat(plan.causes())
                        .singleElement()
                        .satisfies(cause -> assertThat(cause.id()).isEqualTo("abroad/skills@3 " + ELSEWHERE));
            });
        }

        @Test
        void commitmentsAreServedAsSomebodyReadsIt() {
            assertThat(sent(transplant, ServeCommitment.class))
                    .extracting(serve -> serve.service().basis())
                    .containsExactly(Service.Basis.READING);
        }

        @Test
        void nothingStandsInTheWay() {
            assertThat(transplant.mayBeAdded()).isTrue();
            assertThat(transplant.count(State.NEW)).isEqualTo(6);
        }
    }

    @Nested
    class WhereThePlannerWantsItAsItWas {

        final Transplant transplant = looked(everything(draft()), AS_IT_WAS);

        @Test
        void targetsAreADrawingThatNobodyPromised() {
            assertThat(sent(transplant, AddMeasure.class)).singleElement().satisfies(add -> {
                assertThat(add.measure().target().illustrative()).isTrue();
                assertThat(add.measure().target().path()).isEqualTo(Saplings.FALLING.path());
                assertThat(add.measure().place()).isEqualTo(Saplings.IRELAND);
            });
        }

        @Test
        void datesStay() {
            assertThat(sent(transplant, PlanMilestone.class))
                    .extracting(plan -> plan.milestone().due())
                    .containsExactly(new Period("2018-Q2"), Period.year(2019));
        }
    }

    @Nested
    class WhereNothingIsKnown {

        @Test
        void everyPartThatCannotComeSaysWhy() {
            var transplant = looked(nothing(draft()), Choices.USUAL);
            assertThat(transplant.mayBeAdded()).isFalse();
            assertThat(transplant.parts().stream()
                            .flatMap(part -> part.findings().stream()
                                    .filter(finding -> finding.reason().stops())
                                    .map(finding -> part.row() + " " + finding.field() + " " + finding.reason() + " "
                                            + finding.value())))
                    .containsExactly(
                            "1 lead UNKNOWN_ORGANISATION office",
                            "3 indicator UNKNOWN_INDICATOR unemployment-rate",
                            "3 place UNKNOWN_PLACE MD",
                            "4 responsible UNKNOWN_ORGANISATION office",
                            "5 responsible UNKNOWN_ORGANISATION office",
                            "6 commitment UNKNOWN_COMMITMENT GCM-18");
        }

        @Test
        void thePlannerMayLeaveItOut() {
            var transplant = looked(nothing(draft()), LEAVING_OUT);
            assertThat(transplant.mayBeAdded()).isTrue();
            assertThat(transplant.count(State.LEFT_OUT)).isEqualTo(2);
            assertThat(sent(transplant, AddMeasure.class)).isEmpty();
            assertThat(sent(transplant, EntrustGoal.class)).isEmpty();
            assertThat(sent(transplant, PlanMilestone.class))
                    .hasSize(2)
                    .allSatisfy(
                            plan -> assertThat(plan.milestone().responsible()).isEmpty());
        }
    }

    @Nested
    class Ids {

        @Test
        void thatAreTakenGetANumber() {
            var other = new GoalEntry(goal(WORK, null, "Other work"), 1, List.of(), List.of());
            assertThat(sent(looked(everything(draft(other)), Choices.USUAL), TakeOverGoal.class))
                    .extracting(take -> take.goal().goal(), take -> take.goal().parent())
                    .containsExactly(tuple(new GoalId("work-2"), null), tuple(SKILLS, new GoalId("work-2")));
        }

        @Test
        void ofThisInstallationAreNotThoseOfAnother() {
            assertThat(Saplings.tree(HERE).lineage(WORK, HERE)).isEqualTo(new Lineage(ABROAD, WORK, null, 3));
        }
    }
}
