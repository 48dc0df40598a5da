package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.strategy.Chapters.CHILDCARE;
import static org.waymark.query.strategy.Chapters.CLASSES;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.REASON;
import static org.waymark.query.strategy.Chapters.told;
import static org.waymark.query.strategy.Chapters.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage.Change;

class TermsTest {

    static final Lineage BEFORE = new Lineage(new StrategyId("ie-2013"), new GoalId("jobs"));
    static final Milestone ROOMS =
            new Milestone(new MilestoneId("rooms"), CHILDCARE, words("Rooms"), Period.year(2018), List.of(), null);

    static final Object[] DETAILED = {
        new GoalServing(STRATEGY, CHILDCARE, 2, List.of(LANGUAGE), PETRA),
        new GoalEntrusted(STRATEGY, CHILDCARE, 3, COUNCIL, List.of(CRADLE), PETRA),
        new GoalAddressed(STRATEGY, CHILDCARE, 4, words("Everybody with children"), List.of(NON_EU), PETRA),
        new GoalPromisedInWords(STRATEGY, CHILDCARE, 5, words("A place for every child"), PETRA),
        new GoalTakenOver(STRATEGY, goal(new GoalId("jobs"), null, "Jobs"), BEFORE, PETRA),
        new MilestonePlanned(STRATEGY, ROOMS, 6, List.of(), PETRA),
        new MilestonePlanned(STRATEGY, CLASSES, 3, List.of(), PETRA),
        new MilestoneWaiting(STRATEGY, CLASSES.milestone(), WORK, 4, List.of(ROOMS.milestone()), PETRA)
    };

    static Change last(StrategyPage page, String kind) {
        return page.versions().getFirst().changes().stream()
                .filter(change -> change.kind().equals("strategy." + kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areReadBesideTheWords() {
        told(FIRST_VERSION, DETAILED).answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, page -> {
            var goals = page.orElseThrow().goals();
            assertThat(goals.get(1).terms())
                    .isEqualTo(new Terms(
                            List.of(LANGUAGE),
                            COUNCIL,
                            List.of(CRADLE),
                            words("Everybody with children"),
                            List.of(NON_EU),
                            words("A place for every child"),
                            null));
            assertThat(goals.getLast().terms().from()).isEqualTo(BEFORE);
            assertThat(goals.getFirst().milestones()).containsExactly(CLASSES.waitingFor(List.of(ROOMS.milestone())));
        });
    }

    @Test
    void areChangesOfTheNextVersion() {
        told(FIRST_VERSION, DETAILED, new Object[] {new VersionAdopted(STRATEGY, 2, REASON, List.of(), null, PETRA)})
                .answer(new FindStrategy(STRATEGY, Edition.ADOPTED), StrategyPage.class, found -> {
                    var page = found.orElseThrow();
                    assertThat(last(page, "goal-serving").after()).isEqualTo(words("language"));
                    assertThat(last(page, "goal-entrusted").after()).isEqualTo(words("fingal + cradle"));
                    assertThat(last(page, "goal-addressed").before()).isNull();
                    assertThat(last(page, "goal-promised-in-words").after())
                            .isEqualTo(words("A place for every child"));
                    assertThat(last(page, "milestone-waiting").after()).isEqualTo(words("rooms"));
                    assertThat(last(page, "goal-taken-over").id()).isEqualTo("jobs");
                });
    }

    @Test
    void aGoalPutElsewhereIsFoundThere() {
        told(FIRST_VERSION, new Object[] {new GoalMoved(STRATEGY, CHILDCARE, 2, null, PETRA)})
                .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, found -> {
                    var page = found.orElseThrow();
                    assertThat(page.goals())
                            .extracting(entry -> entry.goal().parent())
                            .containsOnlyNulls();
                    assertThat(page.changed()).isEqualTo(1);
                });
        told(FIRST_VERSION, new Object[] {
                    new GoalMoved(STRATEGY, CHILDCARE, 2, null, PETRA),
                    new VersionAdopted(STRATEGY, 2, REASON, List.of(), null, PETRA)
                })
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        found -> assertThat(last(found.orElseThrow(), "goal-moved"))
                                .isEqualTo(new Change("strategy.goal-moved", "childcare", words("work"), null, PETRA)));
    }

    @Test
    void aGoalPutBackIsNoDifference() {
        told(FIRST_VERSION, new Object[] {
                    new GoalMoved(STRATEGY, CHILDCARE, 2, null, PETRA),
                    new GoalMoved(STRATEGY, CHILDCARE, 3, WORK, PETRA)
                })
                .answer(
                        new FindStrategy(STRATEGY, Edition.DRAFT),
                        StrategyPage.class,
                        found -> assertThat(found.orElseThrow().changed()).isZero());
    }

    @Test
    void goWithTheGoal() {
        told(FIRST_VERSION, DETAILED, new Object[] {
                    new MilestoneWaiting(STRATEGY, CLASSES.milestone(), WORK, 5, List.of(), PETRA),
                    new GoalDropped(STRATEGY, CHILDCARE, "elsewhere", PETRA)
                })
                .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, found -> {
                    var page = found.orElseThrow();
                    assertThat(page.goals().getFirst().milestones()).containsExactly(CLASSES);
                    assertThat(page.changed())
                            .as("the goal dropped, the one taken over, and a step planned")
                            .isEqualTo(3);
                });
    }
}
