package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.strategy.Chapters.CLASSES;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.REASON;
import static org.waymark.query.strategy.Chapters.SECOND_DRAFT;
import static org.waymark.query.strategy.Chapters.told;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.LifeCycleEvent.StrategyWithdrawn;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Life.End;
import org.waymark.query.strategy.Life.Ending;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

class LifeTest {

    static final StrategyId FURTHER = new StrategyId("further");
    static final LocalDate DAY = LocalDate.of(2021, 3, 31);
    static final ConsultationRound ROUND =
            new ConsultationRound(DAY.minusDays(30), DAY, List.of("en"), null, List.of(REASON));

    static Consumer<StrategyPage> lives(Life life) {
        return page -> assertThat(page.life()).isEqualTo(life);
    }

    @Test
    void isTheSameForWhatBindsAndForTheDraft() {
        var life = new Life(List.of(ROUND), new End(Ending.CLOSED, REASON, DAY), FURTHER);
        var told = told(FIRST_VERSION, new Object[] {
            new ConsultationCalled(STRATEGY, ROUND, PETRA),
            new StrategyClosed(STRATEGY, REASON, DAY, PETRA),
            new SuccessorNamed(STRATEGY, FURTHER, REASON, DAY.plusDays(1), PETRA)
        });
        for (var edition : Edition.values()) {
            told.answer(
                    new FindStrategy(STRATEGY, edition),
                    StrategyPage.class,
                    page -> assertThat(page).hasValueSatisfying(lives(life)));
        }
    }

    @Test
    void isConsultedOnTheDaysTheRoundWasMovedTo() {
        var longer = ROUND.on(ROUND.opens(), DAY.plusDays(9));
        told(FIRST_VERSION, new Object[] {
                    new ConsultationCalled(STRATEGY, ROUND, PETRA),
                    new ConsultationMoved(STRATEGY, ROUND, longer, REASON, PETRA)
                })
                .answer(
                        new FindStrategy(STRATEGY, Edition.DRAFT),
                        StrategyPage.class,
                        page -> assertThat(page).hasValueSatisfying(lives(new Life(List.of(longer), null, null))));
    }

    @Test
    void goesOnUntilItEnds() {
        told(FIRST_VERSION, new Object[] {new ConsultationCalled(STRATEGY, ROUND, PETRA)})
                .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, page -> {
                    var draft = page.orElseThrow();
                    assertThat(draft.mayChange()).isTrue();
                    assertThat(draft.life().isConsultedOn(DAY)).isTrue();
                    assertThat(draft.life().isConsultedOn(DAY.plusDays(1))).isFalse();
                });
    }

    @Test
    void mayEndByBeingWithdrawnOrFollowed() {
        told(FIRST_VERSION, new Object[] {new StrategyWithdrawn(STRATEGY, REASON, null, PETRA)})
                .answer(
                        new FindStrategy(STRATEGY, Edition.DRAFT),
                        StrategyPage.class,
                        page -> assertThat(page.orElseThrow().mayChange()).isFalse())
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        page -> assertThat(page)
                                .hasValueSatisfying(lives(new Life(
                                        List.of(),
                                        new End(Ending.WITHDRAWN, REASON, LocalDate.of(2026, 3, 1)),
                                        null))));
        told(FIRST_VERSION, new Object[] {new SuccessorNamed(STRATEGY, FURTHER, REASON, DAY, PETRA)})
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        page -> assertThat(page)
                                .hasValueSatisfying(
                                        lives(new Life(List.of(), new End(Ending.SUCCEEDED, REASON, DAY), FURTHER))));
    }

    @Test
    void whatIsDroppedLeavesTheDraftAndIsAChange() {
        told(FIRST_VERSION, SECOND_DRAFT, new Object[] {
                    new MeasureDropped(STRATEGY, JOBLESS, WORK, 6, "not counted", PETRA),
                    new MilestoneDropped(STRATEGY, CLASSES.milestone(), WORK, 7, "no rooms", PETRA)
                })
                .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, page -> {
                    var draft = page.orElseThrow();
                    assertThat(draft.goals().getFirst())
                            .extracting(GoalEntry::revision, GoalEntry::measures, GoalEntry::milestones)
                            .containsExactly(7, List.of(), List.of());
                    assertThat(draft.changed())
                            .as("the measure and the reworded goal")
                            .isEqualTo(2);
                });
    }
}
