package org.waymark.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.fact.Content;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactEvent.FactCorrected;
import org.waymark.command.fact.FactEvent.FactRecorded;
import org.waymark.command.fact.FactEvent.FactWithdrawn;
import org.waymark.command.fact.FactId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;

class FactProjectionTest {

    static final StrategyId PLAN = new StrategyId("plan");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final FactId RENTS = new FactId("rents");
    static final FactId VOTE = new FactId("a-vote");
    static final FactId GONE = new FactId("gone");

    final ProjectionHarness.Told facts = ProjectionHarness.of(FactProjection::new)
            .given(
                    new FactRecorded(VOTE, content(Kind.EVENT, "A vote", MONDAY, null), MONDAY, PETRA),
                    new FactRecorded(RENTS, content(Kind.MYTH, "Rents", null, "housing"), MONDAY, PETRA),
                    new FactRecorded(GONE, content(Kind.MYTH, "Wrong", null, null), MONDAY, PETRA),
                    new FactCorrected(
                            RENTS,
                            2,
                            content(Kind.MYTH, "Rents rise", null, "housing"),
                            "Clearer",
                            MONDAY.plusDays(1),
                            PETRA),
                    new FactWithdrawn(GONE, "It was wrong", MONDAY, PETRA));

    static Content content(Kind kind, String title, @Nullable LocalDate day, @Nullable String goal) {
        return new Content(
                kind,
                PLAN,
                goal == null ? null : new GoalId(goal),
                Words.english(title),
                Words.english("So it is"),
                day,
                List.of("https://example.org"),
                null);
    }

    @Test
    void isToldAsItWasLastCorrectedAndNoLongerOnceWithdrawn() {
        facts.answersThat(
                new FindFacts(),
                FactPage.class,
                pages -> assertThat(pages)
                        .containsExactly(
                                new FactPage(
                                        RENTS,
                                        2,
                                        content(Kind.MYTH, "Rents rise", null, "housing"),
                                        "fact.fact-corrected",
                                        MONDAY.plusDays(1)),
                                new FactPage(
                                        VOTE,
                                        1,
                                        content(Kind.EVENT, "A vote", MONDAY, null),
                                        "fact.fact-recorded",
                                        MONDAY)));
    }

    @Test
    void standsBesideItsGoalOrBesideAll() {
        var housing = new GoalId("housing");
        var work = new GoalId("work");
        facts.answersThat(new FindFacts(), FactPage.class, pages -> {
            assertThat(pages).filteredOn(page -> page.isBeside(PLAN, housing)).hasSize(2);
            assertThat(pages)
                    .filteredOn(page -> page.isBeside(PLAN, work))
                    .extracting(FactPage::fact)
                    .containsExactly(VOTE);
            assertThat(pages)
                    .filteredOn(page -> page.isBeside(new StrategyId("other"), work))
                    .isEmpty();
        });
    }
}
