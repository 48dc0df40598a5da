package org.waymark.query.strategy;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.ResourceId;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyId;

/** How it stood with a strategy on a day. */
class StandingTest {

    private static final Words WHY = Words.english("Because");
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final StandingAnswers answers = new StandingAnswers(
            EmbeddedEventStore.builder().storageEngine(engine).build());
    private long sequence;

    StandingTest() {
        hear(MARCH, new StrategyDrafted(STRATEGY, OUTLINE, PETRA));
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

    private Standing on(LocalDate day) {
        return answers.answer(new FindStanding(STRATEGY, day)).orElseThrow();
    }

    private static ResourceRecorded amount(String id, LocalDate day) {
        var amount = new Resource(
                new ResourceId(id), Promise.of(WORK), Resource.Kind.PLANNED, BigDecimal.TEN, "EUR", "State", day, null);
        return new ResourceRecorded(STRATEGY, amount, PETRA);
    }

    private static StrategyClosed closed(@Nullable LocalDate decided) {
        return new StrategyClosed(STRATEGY, WHY, decided, PETRA);
    }

    @Test
    void nobodyKnowsAStrategyThatWasNeverBegun() {
        assertThat(answers.answer(new FindStanding(new StrategyId("none"), JULY)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void itGoesOnUntilTheDayOfItsEnd() {
        hear(MAY, closed(null));
        hear(JULY, new SuccessorNamed(STRATEGY, new StrategyId("next"), WHY, null, PETRA));
        assertThat(on(MAY.minusDays(1)).life()).isEqualTo(Life.BEGUN);
        assertThat(on(MAY).life()).isEqualTo(new Life(List.of(), new Life.End(Life.Ending.CLOSED, WHY, MAY), null));
        assertThat(on(JULY).life().successor()).isEqualTo(new StrategyId("next"));
    }

    @Test
    void whatWasDecidedEarlierCountsFromItsDay() {
        hear(JULY, closed(MAY));
        assertThat(on(MAY).life().end()).isNotNull();
    }

    @Test
    void aRoundIsKnownOnceItWasCalled() {
        var round = new ConsultationRound(MAY, JULY, List.of("en"), null, List.of());
        hear(MARCH.plusDays(3), new ConsultationCalled(STRATEGY, round, PETRA));
        assertThat(on(MARCH).life().rounds()).isEmpty();
        assertThat(on(MARCH.plusDays(3)).life().rounds()).containsExactly(round);
    }

    @Test
    void moneyCountsFromItsDayOnAndUntilItIsTakenBack() {
        hear(MAY, amount("grant", MARCH));
        hear(JULY, new ResourceTakenBack(STRATEGY, new ResourceId("grant"), "Cut", PETRA));
        assertThat(on(MARCH.minusDays(1)).means().resources()).isEmpty();
        assertThat(on(MAY).means().resources()).hasSize(1);
        assertThat(on(JULY).means().resources()).isEmpty();
    }

    @Test
    void whatWasRecordedAfterwardsByMistakeNeverCounted() {
        hear(MAY, amount("typo", MARCH));
        hear(JULY, new ResourceTakenBack(STRATEGY, new ResourceId("typo"), "Typo", PETRA));
        assertThat(on(MARCH).means().resources()).isEmpty();
    }

    @Test
    void theCostOfInactionIsAsItWasSaidThen() {
        hear(MAY, new CostOfInactionNoted(STRATEGY, WHY, null, PETRA));
        assertThat(on(MARCH).means().costOfInaction()).isNull();
        assertThat(on(MAY).means().costOfInaction()).isEqualTo(WHY);
    }
}
