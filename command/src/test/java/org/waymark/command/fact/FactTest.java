package org.waymark.command.fact;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.fact.FactRefusal.CODE_TAKEN;
import static org.waymark.command.fact.FactRefusal.CORRECTED_MEANWHILE;
import static org.waymark.command.fact.FactRefusal.DAY_OF_EVENT;
import static org.waymark.command.fact.FactRefusal.REASON_MISSING;
import static org.waymark.command.fact.FactRefusal.SOURCE_MISSING;
import static org.waymark.command.fact.FactRefusal.STORY_AND_TEXT;
import static org.waymark.command.fact.FactRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactCommand.CorrectFact;
import org.waymark.command.fact.FactCommand.RecordFact;
import org.waymark.command.fact.FactCommand.WithdrawFact;
import org.waymark.command.fact.FactEvent.FactCorrected;
import org.waymark.command.fact.FactEvent.FactRecorded;
import org.waymark.command.fact.FactEvent.FactWithdrawn;
import org.waymark.command.feedback.Consent;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

class FactTest {

    static final FactId RENTS = new FactId("rents");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final List<String> SOURCE = List.of("https://example.org/rents");
    static final Words TITLE = Words.english("Newcomers make rents rise");
    static final Words TEXT = Words.english("Rents rose as fast where nobody arrived.");
    static final Story STORY = new Story("uk", new Sealed(1, new UUID(0, 1), "iv", "words"), Consent.WRITTEN);
    static final Content MYTH = content(Kind.MYTH, TEXT, null, SOURCE, null);
    static final FactRecorded RECORDED = new FactRecorded(RENTS, MYTH, TODAY, PETRA);
    static final FactWithdrawn GONE = new FactWithdrawn(RENTS, "It was wrong", TODAY, PETRA);

    final FixtureConfiguration<Fact> fact = new AggregateTestFixture<>(Fact.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    static Content content(
            Kind kind, @Nullable Words text, @Nullable LocalDate day, List<String> sources, @Nullable Story story) {
        return new Content(kind, new StrategyId("plan"), new GoalId("housing"), TITLE, text, day, sources, story);
    }

    static RecordFact record(Content content) {
        return new RecordFact(RENTS, content, PETRA);
    }

    @Nested
    class Telling {

        @Test
        void answersAMythWithASource() {
            fact.givenNoPriorActivity().when(record(MYTH)).expectEvents(RECORDED);
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.MYTH, TEXT, null, List.of(), null)))
                    .expectExceptionDetails(SOURCE_MISSING);
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.MYTH, TEXT, null, List.of("somewhere"), null)))
                    .expectExceptionDetails(SOURCE_MISSING);
        }

        @Test
        void isOfSomebodysOwnWordsInAStoryAlone() {
            var story = content(Kind.STORY, null, null, List.of(), STORY);
            fact.givenNoPriorActivity().when(record(story)).expectEvents(new FactRecorded(RENTS, story, TODAY, PETRA));
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.STORY, null, null, List.of(), null)))
                    .expectExceptionDetails(STORY_AND_TEXT);
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.MESSAGE, TEXT, null, List.of(), STORY)))
                    .expectExceptionDetails(STORY_AND_TEXT);
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.MESSAGE, null, null, List.of(), null)))
                    .expectExceptionDetails(STORY_AND_TEXT);
        }

        @Test
        void namesTheDayOfAnEvent() {
            var vote = content(Kind.EVENT, TEXT, TODAY, SOURCE, null);
            fact.givenNoPriorActivity().when(record(vote)).expectEvents(new FactRecorded(RENTS, vote, TODAY, PETRA));
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.EVENT, TEXT, null, SOURCE, null)))
                    .expectExceptionDetails(DAY_OF_EVENT);
            fact.givenNoPriorActivity()
                    .when(record(content(Kind.MYTH, TEXT, TODAY, SOURCE, null)))
                    .expectExceptionDetails(DAY_OF_EVENT);
        }

        @Test
        void takesACodeOnce() {
            fact.given(RECORDED).when(record(MYTH)).expectExceptionDetails(CODE_TAKEN);
        }
    }

    @Nested
    class Correcting {

        final CorrectFact correct = new CorrectFact(RENTS, 1, MYTH, "A better source", PETRA);

        @Test
        void keepsTheReason() {
            fact.given(RECORDED)
                    .when(correct)
                    .expectEvents(new FactCorrected(RENTS, 2, MYTH, "A better source", TODAY, PETRA));
        }

        @Test
        void isRefusedWithoutReasonOrOnWhatNobodyHasSeen() {
            fact.given(RECORDED)
                    .when(new CorrectFact(RENTS, 1, MYTH, " ", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
            fact.given(RECORDED)
                    .when(new CorrectFact(RENTS, 2, MYTH, "A better source", PETRA))
                    .expectExceptionDetails(CORRECTED_MEANWHILE);
            fact.given(RECORDED, GONE).when(correct).expectExceptionDetails(WITHDRAWN);
        }
    }

    @Nested
    class TakingBack {

        @Test
        void happensOnceAndWithAReason() {
            fact.given(RECORDED)
                    .when(new WithdrawFact(RENTS, "It was wrong", PETRA))
                    .expectEvents(GONE);
            fact.given(RECORDED).when(new WithdrawFact(RENTS, "", PETRA)).expectExceptionDetails(REASON_MISSING);
            fact.given(RECORDED, GONE)
                    .when(new WithdrawFact(RENTS, "It was wrong", PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
