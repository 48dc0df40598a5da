package org.waymark.query.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.mark;
import static org.waymark.query.version.Aspect.ADDED;
import static org.waymark.query.version.Aspect.BASELINE;
import static org.waymark.query.version.Aspect.DATE;
import static org.waymark.query.version.Aspect.DEFINITION;
import static org.waymark.query.version.Aspect.DROPPED;
import static org.waymark.query.version.Aspect.TARGET;
import static org.waymark.query.version.Aspect.WORDS;
import static org.waymark.query.version.Story.ASKED;
import static org.waymark.query.version.Story.FIRST;
import static org.waymark.query.version.Story.IN_2019;
import static org.waymark.query.version.Story.REASON;
import static org.waymark.query.version.Story.RECORDED;
import static org.waymark.query.version.Story.SECOND;
import static org.waymark.query.version.Story.THIRD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;

class MovesTest {

    static final GoalId WHIM = new GoalId("whim");

    static List<String> told(List<Move> moves) {
        return moves.stream()
                .map(move -> move.acts().getFirst().version() + " "
                        + move.difference().part().id() + " "
                        + move.difference().aspect())
                .toList();
    }

    static Move of(List<Move> moves, Aspect aspect, int version) {
        return moves.stream()
                .filter(move -> move.difference().aspect() == aspect)
                .filter(move -> move.acts().getFirst().version() == version)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheGoalpostWatch {

        @Test
        void listsWhatWasMovedAndDroppedSinceTheFirstVersionNewestFirst() {
            Story.told(FIRST, SECOND, THIRD)
                    .answersThat(
                            new FindMoves(STRATEGY),
                            Move.class,
                            moves -> assertThat(told(moves))
                                    .containsExactly(
                                            "3 jobless TARGET",
                                            "3 jobless BASELINE",
                                            "3 language DROPPED",
                                            "2 jobless TARGET",
                                            "2 classes DATE",
                                            "2 language WORDS"));
        }

        @Test
        void saysWhatStoodBeforeAndWhatStandsNow() {
            Story.told(FIRST, SECOND, THIRD).answersThat(new FindMoves(STRATEGY), Move.class, moves -> {
                var target = of(moves, TARGET, 2).difference();
                assertThat(target.before()).isEqualTo(new Said.Path(List.of(mark(2020, "9")), false));
                assertThat(target.after()).isEqualTo(new Said.Path(List.of(mark(2020, "10")), false));
                assertThat(of(moves, BASELINE, 3).difference().after()).isEqualTo(new Said.Start(mark(2017, "11.5")));
                var date = of(moves, DATE, 2).difference();
                assertThat(date.before()).isEqualTo(new Said.Due(Period.year(2018)));
                assertThat(date.after()).isEqualTo(new Said.Due(Period.year(2019)));
                assertThat(of(moves, WORDS, 2).difference().after())
                        .isEqualTo(new Said.Text(Words.english("Evenings"), Words.english("After work")));
                var dropped = of(moves, DROPPED, 3).difference();
                assertThat(dropped.goal()).isEqualTo(LANGUAGE);
                assertThat(dropped.name()).isEqualTo(Words.english("Evenings"));
                assertThat(dropped.after()).isNull();
            });
        }

        @Test
        void saysWhoAndWhyAndWhatCausedIt() {
            Story.told(FIRST, SECOND, THIRD).answersThat(new FindMoves(STRATEGY), Move.class, moves -> {
                var target = of(moves, TARGET, 2).acts().getFirst();
                assertThat(target.by()).isEqualTo(PETRA);
                assertThat(target.reason()).isEqualTo(REASON);
                assertThat(target.known()).isEqualTo(IN_2019);
                assertThat(target.causes()).isEqualTo(ASKED);
                var date = of(moves, DATE, 2).acts().getFirst();
                assertThat(date.by()).isEqualTo(MINA);
                assertThat(date.note()).isEqualTo("no teachers");
                assertThat(date.causes()).containsExactly(new Cause("review", "r-1"));
                var dropped = of(moves, DROPPED, 3).acts().getFirst();
                assertThat(dropped.note()).isEqualTo("no money");
                assertThat(dropped.known()).isEqualTo(RECORDED);
                assertThat(dropped.decidedOn()).isNull();
            });
        }

        @Test
        void namesTheThemesThatClaimTheChange() {
            var theme = new ThemeId("shift-work");
            var did = new WeDid(WeDid.Kind.GOAL_CHANGED, STRATEGY, 2, LANGUAGE.value());
            Story.told(FIRST, SECOND, new Object[] {
                        new ThemeOpened(theme, STRATEGY, Words.english("Shift work"), LocalDate.of(2026, 3, 1), PETRA),
                        new LoopClosed(theme, did, Words.english("Evenings it is"), LocalDate.of(2026, 3, 1), PETRA)
                    })
                    .answersThat(new FindMoves(STRATEGY), Move.class, moves -> {
                        assertThat(of(moves, WORDS, 2).acts().getFirst().causes())
                                .containsExactly(new Cause("review", "r-1"), new Cause("theme", "shift-work"));
                        assertThat(of(moves, DATE, 2).acts().getFirst().causes())
                                .doesNotContain(new Cause("theme", "shift-work"));
                    });
        }

        @Test
        void isEmptyUpToTheFirstVersion() {
            Story.told(FIRST)
                    .answersThat(
                            new FindMoves(STRATEGY),
                            Move.class,
                            moves -> assertThat(moves).isEmpty());
        }

        @Test
        void tellsAGoalAddedLaterButNotOneThatCameAndWentInADraft() {
            Story.told(FIRST, new Object[] {
                        new GoalAdded(STRATEGY, goal(WHIM, null, "A whim"), PETRA),
                        new GoalDropped(STRATEGY, WHIM, "not meant", PETRA),
                        new GoalAdded(STRATEGY, goal(new GoalId("homes"), WORK, "Homes"), MINA),
                        new VersionAdopted(STRATEGY, 2, REASON, List.of(), null, PETRA)
                    })
                    .answersThat(new FindMoves(STRATEGY), Move.class, moves -> {
                        assertThat(told(moves)).containsExactly("2 homes ADDED");
                        assertThat(moves.getFirst().acts().getFirst().by()).isEqualTo(MINA);
                        assertThat(ADDED.movesAGoalpost()).isFalse();
                        assertThat(DROPPED.movesAGoalpost()).isTrue();
                    });
        }

        @Test
        void knowsTargetsInWordsAndMeasuresGivenUp() {
            var promised = Words.english("Work within a year for everybody who may work");
            Story.told(FIRST, new Object[] {
                        new GoalPromisedInWords(STRATEGY, WORK, 4, promised, PETRA),
                        new MeasureDropped(STRATEGY, JOBLESS, WORK, 5, "never reported", MINA),
                        new VersionAdopted(STRATEGY, 2, REASON, List.of(), null, PETRA)
                    })
                    .answersThat(new FindMoves(STRATEGY), Move.class, moves -> {
                        assertThat(told(moves)).containsExactly("2 work TARGET", "2 jobless DROPPED");
                        assertThat(of(moves, TARGET, 2).difference().after()).isEqualTo(new Said.Sentence(promised));
                        var dropped = of(moves, DROPPED, 2).acts().getFirst();
                        assertThat(dropped.note()).isEqualTo("never reported");
                        assertThat(dropped.by()).isEqualTo(MINA);
                    });
        }

        @Test
        void countsAChangeOfMethodAsAMovedDefinition() {
            var before = definition(Direction.DOWN);
            Story.told(new Object[] {new IndicatorDefined(UNEMPLOYMENT, before, PETRA)}, FIRST, new Object[] {
                        new MethodChanged(UNEMPLOYMENT, before, Period.year(2021), Words.english("New survey"), MINA)
                    })
                    .answersThat(new FindMoves(STRATEGY), Move.class, moves -> {
                        assertThat(told(moves)).containsExactly("1 jobless DEFINITION");
                        var moved = of(moves, DEFINITION, 1);
                        assertThat(moved.difference().name()).isEqualTo(before.name());
                        assertThat(moved.difference().after())
                                .isEqualTo(new Said.Method(before.meaning(), Period.year(2021)));
                        assertThat(moved.acts().getFirst().reason()).isEqualTo(Words.english("New survey"));
                        assertThat(moved.acts().getFirst().by()).isEqualTo(MINA);
                    });
        }
    }

    @Test
    void theOriginalTargetIsTheFirstThatWasPromised() {
        Story.told(FIRST, SECOND, THIRD)
                .answersThat(new FindOriginalTargets(STRATEGY), OriginalTarget.class, originals -> {
                    assertThat(originals).hasSize(1);
                    assertThat(originals.getFirst().version()).isEqualTo(1);
                    assertThat(originals.getFirst().target()).isEqualTo(Story.TO_9);
                });
    }
}
