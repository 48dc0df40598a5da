package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.jobless;
import static org.waymark.query.strategy.Chapters.CHILDCARE;
import static org.waymark.query.strategy.Chapters.CLASSES;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.SECOND_DRAFT;
import static org.waymark.query.strategy.Chapters.told;
import static org.waymark.query.strategy.Chapters.words;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

class StrategyProjectionTest {

    static Consumer<StrategyPage> goals(GoalId... ids) {
        return page -> assertThat(page.goals())
                .extracting(entry -> entry.goal().goal())
                .containsExactly(ids);
    }

    @Nested
    class ADraft {

        @Test
        void isNoPromiseYet() {
            told(new Object[] {new StrategyDrafted(STRATEGY, OUTLINE, PETRA)})
                    .answers(new FindStrategies(Edition.ADOPTED), StrategyPage.class)
                    .answer(
                            new FindStrategy(STRATEGY, Edition.DRAFT),
                            StrategyPage.class,
                            page -> assertThat(page)
                                    .contains(new StrategyPage(
                                            STRATEGY, Edition.DRAFT, 0, 0, OUTLINE, List.of(), List.of())));
        }

        @Test
        void isReadBesideThePromise() {
            told(FIRST_VERSION, SECOND_DRAFT)
                    .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, page -> {
                        assertThat(page).hasValueSatisfying(goals(WORK, CHILDCARE, LANGUAGE));
                        var draft = page.orElseThrow();
                        assertThat(draft.changed()).isEqualTo(3);
                        assertThat(draft.goals().getFirst())
                                .isEqualTo(new GoalEntry(
                                        PAID_WORK,
                                        5,
                                        List.of(jobless(FROM_12_TO_9, Rhythm.YEARLY)),
                                        List.of(new Milestone(
                                                CLASSES.milestone(),
                                                WORK,
                                                CLASSES.name(),
                                                Period.year(2019),
                                                List.of(),
                                                null))));
                        assertThat(draft.goals().getLast().goal().description()).isEqualTo(words("After work"));
                    });
        }

        @Test
        void changesNothingOfThePromise() {
            told(FIRST_VERSION, SECOND_DRAFT)
                    .answer(new FindStrategy(STRATEGY, Edition.ADOPTED), StrategyPage.class, page -> {
                        var promise = page.orElseThrow();
                        assertThat(promise.version()).isEqualTo(1);
                        assertThat(promise.changed()).isZero();
                        assertThat(promise.goals().getFirst().revision()).isEqualTo(2);
                        assertThat(promise.goals().getFirst().milestones()).isEmpty();
                    });
        }
    }

    @Test
    void dropsAGoalWithWhatHangsOnIt() {
        told(FIRST_VERSION, new Object[] {
                    new TargetSet(STRATEGY, JOBLESS, WORK, 3, FROM_12_TO_9, List.of(), PETRA),
                    new GoalDropped(STRATEGY, CHILDCARE, "done", PETRA),
                    new GoalDropped(STRATEGY, WORK, "given up", PETRA)
                })
                .answer(
                        new FindStrategy(STRATEGY, Edition.DRAFT),
                        StrategyPage.class,
                        page -> assertThat(page)
                                .hasValueSatisfying(goals(LANGUAGE))
                                .map(StrategyPage::changed)
                                .contains(2));
    }

    @Test
    void strategiesAreListedById() {
        told(FIRST_VERSION, new Object[] {new StrategyDrafted(new StrategyId("de-nap"), OUTLINE, PETRA)})
                .answersThat(
                        new FindStrategies(Edition.DRAFT),
                        StrategyPage.class,
                        pages -> assertThat(pages)
                                .extracting(page -> page.strategy().value())
                                .containsExactly("de-nap", "ie-mis-2017"));
    }
}
