package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.strategy.Chapters.CLASSES;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.REASON;
import static org.waymark.query.strategy.Chapters.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.ReviewWhen;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.strategy.StrategyPage.Change;

class AskedReviewTest {

    static final Object[] ASKED = {
        new MilestonePlanned(STRATEGY, CLASSES, 3, List.of(), PETRA),
        new VersionAdopted(STRATEGY, 2, REASON, List.of(), null, PETRA),
        new MilestoneReviewAsked(STRATEGY, CLASSES.milestone(), WORK, 4, ReviewWhen.MISSED, PETRA)
    };

    static MilestoneReviewAsked taken() {
        return new MilestoneReviewAsked(STRATEGY, CLASSES.milestone(), WORK, 5, ReviewWhen.NONE, PETRA);
    }

    @Test
    void bindsWithTheNextVersion() {
        told(FIRST_VERSION, ASKED)
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        page -> assertThat(page.orElseThrow().goals().getFirst().milestones())
                                .containsExactly(CLASSES));
        told(FIRST_VERSION, ASKED, new Object[] {new VersionAdopted(STRATEGY, 3, REASON, List.of(), null, PETRA)})
                .answer(new FindStrategy(STRATEGY, Edition.ADOPTED), StrategyPage.class, page -> {
                    assertThat(page.orElseThrow().goals().getFirst().milestones())
                            .containsExactly(CLASSES.reviewed(ReviewWhen.MISSED));
                    assertThat(page.orElseThrow().versions().getFirst().changes())
                            .containsExactly(new Change(
                                    "strategy.milestone-review-asked",
                                    CLASSES.milestone().value(),
                                    null,
                                    Words.english("missed"),
                                    PETRA));
                });
    }

    @Test
    void takenBackIsNoChange() {
        told(FIRST_VERSION, ASKED, new Object[] {taken()})
                .answer(
                        new FindStrategy(STRATEGY, Edition.DRAFT),
                        StrategyPage.class,
                        page -> assertThat(page.orElseThrow().changed()).isZero());
    }
}
