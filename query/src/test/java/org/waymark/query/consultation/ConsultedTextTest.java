package org.waymark.query.consultation;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;

/** In which words a plan was laid out in a round of consultation. */
class ConsultedTextTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
    private static final ConsultationId FIRST = ConsultationId.of(STRATEGY, 1);
    private static final ConsultationRound IN_MAY =
            new ConsultationRound(MAY, MAY.plusDays(20), List.of("en"), null, List.of());

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final ConsultedText answers = new ConsultedText(
            EmbeddedEventStore.builder().storageEngine(engine).build(),
            asked -> Optional.of(IN_MAY).filter(_ -> asked.equals(FIRST)));
    private long sequence;

    ConsultedTextTest() {
        hear(MARCH, new StrategyDrafted(STRATEGY, OUTLINE, PETRA));
        hear(MARCH, new GoalAdded(STRATEGY, PAID_WORK, PETRA));
    }

    private void hear(LocalDate recorded, Object event) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "strategy",
                STRATEGY.toString(),
                sequence++,
                event,
                MetaData.emptyInstance(),
                "event-" + sequence,
                recorded.atTime(12, 0).toInstant(UTC)));
    }

    private static GoalReworded reworded(int revision, String name) {
        return new GoalReworded(STRATEGY, WORK, revision, Words.english(name), Words.english(name), List.of(), PETRA);
    }

    private List<String> text() {
        return answers.answer(new FindConsultedText(FIRST)).orElseThrow().goals().stream()
                .map(entry -> entry.goal().name().in("en"))
                .toList();
    }

    @Test
    void isPolishedUntilTheMorningOnWhichTheRoundOpens() {
        hear(MARCH, new ConsultationCalled(STRATEGY, IN_MAY, PETRA));
        hear(MAY.minusDays(1), reworded(2, "Polished"));
        hear(MAY, reworded(3, "Changed under their eyes"));
        assertThat(text()).containsExactly("Polished");
    }

    @Test
    void isWhatThereWasWhenARoundWasRecordedAfterwards() {
        hear(MAY.plusYears(1), new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA));
        hear(MAY.plusYears(1), new ConsultationCalled(STRATEGY, IN_MAY, PETRA));
        hear(MAY.plusYears(1), reworded(2, "Later"));
        assertThat(text()).containsExactly("Paid work for everybody", "Language");
    }

    @Test
    void isNothingWhereNoRoundWasCalled() {
        assertThat(answers.answer(new FindConsultedText(ConsultationId.of(STRATEGY, 2))))
                .isEmpty();
    }
}
