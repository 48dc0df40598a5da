package org.waymark.command.consultation;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.command.consultation.ConsultationRefusal.LINK_UNREADABLE;
import static org.waymark.command.consultation.ConsultationRefusal.NOT_OPEN_YET;
import static org.waymark.command.consultation.ConsultationRefusal.NOT_OVER_YET;
import static org.waymark.command.consultation.ConsultationRefusal.NO_SUCH_ROUND;
import static org.waymark.command.consultation.ConsultationRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationCommand.DescribeConsultation;
import org.waymark.command.consultation.ConsultationCommand.RespondToConsultation;
import org.waymark.command.consultation.ConsultationCommand.TakePosition;
import org.waymark.command.consultation.ConsultationEvent.ConsultationDescribed;
import org.waymark.command.consultation.ConsultationEvent.PositionTaken;
import org.waymark.command.consultation.ConsultationEvent.ResponseGiven;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.StrategyId;

class ConsultationTest {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final StrategyId TOGETHER = new StrategyId("together");
    static final ConsultationId OVER = ConsultationId.of(TOGETHER, 1);
    static final ConsultationId OPEN = ConsultationId.of(TOGETHER, 2);
    static final ConsultationId AHEAD = ConsultationId.of(TOGETHER, 3);
    static final ConsultationId NEVER = ConsultationId.of(TOGETHER, 4);
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId PAUL = new ParticipantId("paul");
    static final OrganisationId HARBOUR = new OrganisationId("harbour");
    static final Words WHY = Words.english("Nobody pays for it");
    static final List<DomainId> SUBJECTS = List.of(new DomainId("uk-ioi:work"));

    static final DescribeConsultation DESCRIBE = describe(OPEN, "https://example.org/draft.pdf");
    static final TakePosition ENDORSE = new TakePosition(OPEN, HARBOUR, Stance.ENDORSES, null, PAUL);
    static final RespondToConsultation RESPOND = new RespondToConsultation(OVER, WHY, PETRA);

    final FixtureConfiguration<Consultation> consultation = new AggregateTestFixture<>(Consultation.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC))
            .registerInjectableResource((Rounds) ConsultationTest::round);

    static Optional<ConsultationRound> round(ConsultationId asked) {
        return asked.equals(NEVER)
                ? Optional.empty()
                : Optional.of(TODAY.plusMonths(asked.number() - 2L))
                        .map(day -> new ConsultationRound(
                                day.minusDays(3), day.plusDays(3), List.of("en"), null, List.of()));
    }

    static DescribeConsultation describe(ConsultationId consultation, String link) {
        return new DescribeConsultation(
                consultation, List.of(new Material(Words.english("The draft"), link)), SUBJECTS, PETRA);
    }

    static Stream<ConsultationCommand> aboutARoundThatNobodyCalled() {
        return Stream.of(
                describe(NEVER, "https://example.org/draft.pdf"),
                new TakePosition(NEVER, HARBOUR, Stance.ENDORSES, null, PAUL),
                new RespondToConsultation(NEVER, WHY, PETRA));
    }

    @ParameterizedTest
    @MethodSource
    void aboutARoundThatNobodyCalled(ConsultationCommand command) {
        consultation.givenNoPriorActivity().when(command).expectExceptionDetails(NO_SUCH_ROUND);
    }

    @Test
    void itsNameSaysWhichStrategyAndWhichRound() {
        assertThat(OPEN.value()).isEqualTo("together~2");
        assertThat(new ConsultationId("together~2").strategy()).isEqualTo(TOGETHER);
        assertThat(OPEN).hasToString("consultation:together:2");
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsultationId("together~0"));
    }

    @Nested
    class Describing {

        @Test
        void saysWhatThereIsToRead() {
            consultation
                    .givenNoPriorActivity()
                    .when(DESCRIBE)
                    .expectEvents(new ConsultationDescribed(OPEN, DESCRIBE.materials(), SUBJECTS, PETRA));
        }

        @Test
        void takesLinksOnly() {
            consultation
                    .givenNoPriorActivity()
                    .when(describe(OPEN, "the shelf on the left"))
                    .expectExceptionDetails(LINK_UNREADABLE);
        }
    }

    @Nested
    class Standing {

        @Test
        void behindItNeedsNoReasons() {
            consultation
                    .givenNoPriorActivity()
                    .when(ENDORSE)
                    .expectEvents(new PositionTaken(OPEN, HARBOUR, Stance.ENDORSES, null, TODAY, PAUL));
        }

        @Test
        void againstItDoes() {
            consultation
                    .givenNoPriorActivity()
                    .when(new TakePosition(OPEN, HARBOUR, Stance.DISSENTS, null, PAUL))
                    .expectExceptionDetails(REASON_MISSING);
            consultation
                    .givenNoPriorActivity()
                    .when(new TakePosition(OPEN, HARBOUR, Stance.DISSENTS, WHY, PAUL))
                    .expectEvents(new PositionTaken(OPEN, HARBOUR, Stance.DISSENTS, WHY, TODAY, PAUL));
        }

        @Test
        void isTooEarlyBeforeItIsLaidOut() {
            consultation
                    .givenNoPriorActivity()
                    .when(new TakePosition(AHEAD, HARBOUR, Stance.ENDORSES, null, PAUL))
                    .expectExceptionDetails(NOT_OPEN_YET);
        }

        @Test
        void isNeverTooLate() {
            consultation
                    .givenNoPriorActivity()
                    .when(new TakePosition(OVER, HARBOUR, Stance.ENDORSES, null, PAUL))
                    .expectEvents(new PositionTaken(OVER, HARBOUR, Stance.ENDORSES, null, TODAY, PAUL));
        }
    }

    @Nested
    class Responding {

        @Test
        void answersWhatPeopleSaid() {
            consultation
                    .given(new ResponseGiven(OVER, WHY, TODAY.minusDays(1), PETRA))
                    .when(RESPOND)
                    .expectEvents(new ResponseGiven(OVER, WHY, TODAY, PETRA));
        }

        @Test
        void waitsUntilEverybodyWasHeard() {
            consultation
                    .givenNoPriorActivity()
                    .when(new RespondToConsultation(OPEN, WHY, PETRA))
                    .expectExceptionDetails(NOT_OVER_YET);
        }
    }
}
