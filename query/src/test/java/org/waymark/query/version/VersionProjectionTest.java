package org.waymark.query.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.version.Story.FIRST;
import static org.waymark.query.version.Story.IN_2017;
import static org.waymark.query.version.Story.IN_2019;
import static org.waymark.query.version.Story.RECORDED;
import static org.waymark.query.version.Story.SECOND;
import static org.waymark.query.version.Story.THIRD;
import static org.waymark.query.version.Story.TO_10;
import static org.waymark.query.version.Story.TO_9;
import static org.waymark.query.version.Story.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Cast;
import org.waymark.query.History;

class VersionProjectionTest {

    static Consumer<Optional<VersionPage>> version(int number) {
        return page -> assertThat(page).map(VersionPage::version).contains(number);
    }

    @Nested
    class AVersion {

        @Test
        void staysAsItWasAdopted() {
            told(FIRST, SECOND, THIRD).answersThat(new FindVersions(STRATEGY), VersionPage.class, versions -> {
                assertThat(versions).extracting(VersionPage::version).containsExactly(3, 2, 1);
                var first = versions.getLast().plan();
                assertThat(first.version()).isEqualTo(1);
                assertThat(first.versions()).hasSize(1);
                assertThat(first.goals())
                        .extracting(entry -> entry.goal().goal())
                        .containsExactly(WORK, LANGUAGE);
                assertThat(first.goals().getFirst().measures().getFirst().target())
                        .isEqualTo(TO_9);
                assertThat(versions.get(1).plan().versions()).hasSize(2);
                assertThat(versions.get(1)
                                .plan()
                                .goals()
                                .getFirst()
                                .measures()
                                .getFirst()
                                .target())
                        .isEqualTo(TO_10);
                assertThat(versions.getFirst().plan().goals()).hasSize(1);
            });
        }

        @Test
        void knowsBothItsClocks() {
            told(FIRST, SECOND, THIRD).answersThat(new FindVersions(STRATEGY), VersionPage.class, versions -> {
                assertThat(versions).extracting(VersionPage::known).containsExactly(RECORDED, IN_2019, IN_2017);
                assertThat(versions).extracting(VersionPage::decidedOn).containsExactly(null, IN_2019, IN_2017);
                assertThat(versions.getLast().recordedAt()).isEqualTo(History.at(5));
                assertThat(versions.getLast().by()).isEqualTo(PETRA);
            });
        }

        @Test
        void becameKnownNoLaterThanItWasRecorded() {
            told(new Object[] {
                        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                        new GoalAdded(STRATEGY, Cast.PAID_WORK, PETRA),
                        new VersionAdopted(
                                STRATEGY, 1, Words.english("Soon"), List.of(), LocalDate.of(2027, 1, 1), PETRA)
                    })
                    .answer(new FindPlanAsOf(STRATEGY, RECORDED), VersionPage.class, version(1));
        }

        @Test
        void isOfItsOwnStrategyAlone() {
            var other = new StrategyId("ie-mis-2017-b");
            told(FIRST, new Object[] {
                        new StrategyDrafted(other, OUTLINE, PETRA),
                        new GoalAdded(other, Cast.PAID_WORK, PETRA),
                        new VersionAdopted(other, 1, Words.english("Agreed"), List.of(), null, PETRA)
                    })
                    .answersThat(
                            new FindVersions(STRATEGY),
                            VersionPage.class,
                            versions -> assertThat(versions).hasSize(1))
                    .answersThat(
                            new FindVersions(other),
                            VersionPage.class,
                            versions -> assertThat(versions).hasSize(1));
        }
    }

    @Nested
    class ThePlanAsOfADay {

        @Test
        void isTheLatestVersionKnownByItsEnd() {
            told(FIRST, SECOND, THIRD)
                    .answer(new FindPlanAsOf(STRATEGY, IN_2017), VersionPage.class, version(1))
                    .answer(new FindPlanAsOf(STRATEGY, IN_2019.minusDays(1)), VersionPage.class, version(1))
                    .answer(new FindPlanAsOf(STRATEGY, IN_2019), VersionPage.class, version(2))
                    .answer(new FindPlanAsOf(STRATEGY, RECORDED.minusDays(1)), VersionPage.class, version(2))
                    .answer(new FindPlanAsOf(STRATEGY, RECORDED), VersionPage.class, version(3))
                    .answer(new FindPlanAsOf(STRATEGY, RECORDED.plusYears(9)), VersionPage.class, version(3));
        }

        @Test
        void isNothingBeforeTheFirstAdoption() {
            told(FIRST)
                    .answer(
                            new FindPlanAsOf(STRATEGY, IN_2017.minusDays(1)),
                            VersionPage.class,
                            page -> assertThat(page).isEmpty());
        }

        @Test
        void knowsNothingOfADraft() {
            told(FIRST, new Object[] {SECOND[0], SECOND[1]})
                    .answer(
                            new FindPlanAsOf(STRATEGY, RECORDED.plusYears(1)),
                            VersionPage.class,
                            page -> assertThat(page.orElseThrow()
                                            .plan()
                                            .goals()
                                            .getFirst()
                                            .measures())
                                    .extracting(measure -> measure.target())
                                    .containsExactly(TO_9)
                                    .doesNotContain(TO_10))
                    .answersThat(
                            new FindVersions(STRATEGY),
                            VersionPage.class,
                            versions -> assertThat(versions).hasSize(1));
        }
    }

    @Nested
    class TheDraft {

        private static final Words DRAFT = Words.english("Draft");

        @Test
        void isHeldAgainstAnyVersionAsTheNextOne() {
            var later = LocalDate.of(2026, 5, 1);
            told(FIRST, SECOND, new Object[] {THIRD[0]})
                    .answer(new FindDraftComparison(STRATEGY, 2, DRAFT, later), Comparison.class, found -> {
                        var comparison = found.orElseThrow();
                        assertThat(comparison.to().version()).isEqualTo(3);
                        assertThat(comparison.to().known()).isEqualTo(later);
                        assertThat(comparison.moves())
                                .extracting(move -> move.difference().aspect())
                                .contains(Aspect.TARGET)
                                .doesNotContain(Aspect.WORDS);
                        assertThat(comparison.moves().getFirst().acts())
                                .extracting(Act::by, Act::version)
                                .containsExactly(tuple(MINA, 3));
                    })
                    .answer(
                            new FindDraftComparison(STRATEGY, 1, DRAFT, later),
                            Comparison.class,
                            found -> assertThat(found.orElseThrow().moves())
                                    .extracting(move -> move.difference().aspect())
                                    .contains(Aspect.WORDS, Aspect.TARGET));
        }

        @Test
        void isHeldAgainstNothingWhereNoSuchVersionIsThere() {
            told(FIRST)
                    .answer(
                            new FindDraftComparison(STRATEGY, 2, DRAFT, IN_2019),
                            Comparison.class,
                            found -> assertThat(found).isEmpty());
        }
    }

    @Test
    void aVersionIsWrittenBeforeTheDraftThatFollowsIt() {
        assertThat(new VersionId(STRATEGY, 2)).hasToString("strategy:ie-mis-2017@2");
        assertThat(Sheet.draftOf(STRATEGY)).isGreaterThan(new VersionId(STRATEGY, 99).toString());
    }
}
