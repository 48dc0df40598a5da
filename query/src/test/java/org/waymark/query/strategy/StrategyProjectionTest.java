package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.jobless;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.StrategyPage.VersionEntry;

class StrategyProjectionTest {

    static final GoalId CHILDCARE = new GoalId("childcare");
    static final Words REASON = Words.english("Because people asked for it");
    static final List<Cause> ASKED = List.of(new Cause("theme", "evening-classes"));
    static final LocalDate DECIDED = LocalDate.of(2017, 2, 7);
    static final Milestone CLASSES = new Milestone(
            new MilestoneId("classes"), WORK, Words.english("Classes"), Period.year(2018), List.of(), null);

    static final Object[] FIRST_VERSION = {
        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
        new GoalAdded(STRATEGY, PAID_WORK, PETRA),
        new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
        new GoalAdded(STRATEGY, goal(CHILDCARE, WORK, "Childcare"), PETRA),
        new MeasureAdded(STRATEGY, jobless(Target.NOT_PUBLISHED, Rhythm.YEARLY), 2, PETRA),
        new VersionAdopted(STRATEGY, 1, REASON, List.of(), DECIDED, PETRA)
    };

    static final Object[] SECOND_DRAFT = {
        new TargetSet(STRATEGY, JOBLESS, WORK, 3, FROM_12_TO_9, List.of(), PETRA),
        new MilestonePlanned(STRATEGY, CLASSES, 4, ASKED, PETRA),
        new MilestoneMoved(STRATEGY, CLASSES.milestone(), WORK, 5, Period.year(2019), "delayed", PETRA),
        new GoalReworded(STRATEGY, LANGUAGE, 2, Words.english("Evenings"), words("In the evening"), ASKED, PETRA),
        new GoalReworded(STRATEGY, LANGUAGE, 3, Words.english("Evenings"), words("After work"), ASKED, MINA),
        new GoalAdded(STRATEGY, goal(new GoalId("whim"), null, "A whim"), PETRA),
        new GoalDropped(STRATEGY, new GoalId("whim"), "not meant", PETRA)
    };

    static Words words(String text) {
        return Words.english(text);
    }

    static ProjectionHarness.Told told(Object[]... chapters) {
        return ProjectionHarness.of(StrategyProjection::new)
                .given(Arrays.stream(chapters).flatMap(Arrays::stream).toArray());
    }

    static Consumer<StrategyPage> goals(GoalId... ids) {
        return page -> assertThat(page.goals())
                .extracting(entry -> entry.goal().goal())
                .containsExactly(ids);
    }

    static Change change(String kind, String id, @Nullable String before, @Nullable String after) {
        return new Change(
                "strategy." + kind,
                id,
                before == null ? null : words(before),
                after == null ? null : words(after),
                PETRA);
    }

    static VersionEntry first() {
        var changes = List.of(
                change("goal-added", "work", null, "Paid work for everybody\nAbout Paid work for everybody"),
                change("goal-added", "language", null, "Language\nAbout Language"),
                change("goal-added", "childcare", null, "Childcare\nAbout Childcare"),
                change("measure-added", "jobless", null, "unemployment-rate"));
        return new VersionEntry(1, REASON, List.of(), DECIDED, History.at(5), PETRA, changes);
    }

    static VersionEntry second() {
        var path = "unemployment-rate: 12.0 (2016) → 10.0 (2018) → 9.0 (2020)";
        var language = change("goal-reworded", "language", "Language\nAbout Language", "Evenings\nAfter work");
        var changes = List.of(
                change("target-set", "jobless", "unemployment-rate", path),
                change("milestone-planned", "classes", null, "Classes (2019)"),
                new Change(language.kind(), language.id(), language.before(), language.after(), MINA));
        return new VersionEntry(2, REASON, ASKED, LocalDate.of(2026, 3, 1), History.at(13), MINA, changes);
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

    @Nested
    class AVersion {

        @Test
        void saysWhatDiffersFromTheOneBefore() {
            told(FIRST_VERSION, SECOND_DRAFT, new Object[] {new VersionAdopted(STRATEGY, 2, REASON, ASKED, null, MINA)})
                    .answer(
                            new FindStrategy(STRATEGY, Edition.ADOPTED),
                            StrategyPage.class,
                            page -> assertThat(page.orElseThrow().versions()).containsExactly(second(), first()));
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
