package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.history.Topic;

/** A plan that was edited for years is still told in a moment. */
class LongHistoryTest {

    private static final int GOALS = 40;
    private static final int EDITS = 20_000;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final StrategyId PLAN = new StrategyId("together");
    private static final ParticipantId PETRA = new ParticipantId("petra");
    private static final Words NAME = Words.english("Work for everybody who can work");

    @Test
    void ofTwentyThousandEvents() throws ReflectiveOperationException {
        try (var database = RealPostgres.database()) {
            var engine = engine(database);
            write(engine, new TransactionTemplate(new JdbcTransactionManager(database)));
            var bus = SimpleQueryBus.builder().build();
            var answers =
                    Class.forName("org.waymark.query.history.HistoryAnswers").getDeclaredConstructor(EventStore.class);
            answers.setAccessible(true);
            new AnnotationQueryHandlerAdapter<>(answers.newInstance(
                            EmbeddedEventStore.builder().storageEngine(engine).build()))
                    .subscribe(bus);
            var questions = DefaultQueryGateway.builder().queryBus(bus).build();
            var goal = new FindHistory(Topic.of(Topic.Kind.GOAL, "together", "goal-7"), null, 25);
            questions
                    .query(goal, ResponseTypes.optionalInstanceOf(HistoryPage.class))
                    .join();
            var began = System.nanoTime();
            Optional<HistoryPage> page = Objects.requireNonNull(questions
                    .query(goal, ResponseTypes.optionalInstanceOf(HistoryPage.class))
                    .join());
            var took = Duration.ofNanos(System.nanoTime() - began);
            LoggerFactory.getLogger(LongHistoryTest.class).warn("{} events told in {}", EDITS, took);
            assertThat(page.map(HistoryPage::total)).contains(1 + EDITS / GOALS);
            assertThat(took).isLessThan(A_MOMENT);
        }
    }

    private static EventStorageEngine engine(HikariDataSource database) {
        var jdbc = new JdbcTemplate(database);
        var transactions = new JdbcTransactionManager(database);
        new LogTables(jdbc, new TransactionTemplate(transactions)).create();
        var serializer = new LogSerializer(StoredNames.under("org.waymark.command"));
        JdbcEventStorageEngine.Builder builder = GaplessStorageEngine.reading()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(new SpringTransactionManager(transactions));
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return new GaplessStorageEngine(builder, new PresentWriters(jdbc));
    }

    private static void write(EventStorageEngine engine, TransactionTemplate transaction) {
        var outline = new Outline(
                new PlaceId("country"),
                NAME,
                NAME,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2032, 12, 31),
                List.of(),
                null);
        var events = new ArrayList<Object>(List.of(new StrategyDrafted(PLAN, outline, PETRA)));
        IntStream.range(0, GOALS)
                .forEach(i ->
                        events.add(new GoalAdded(PLAN, new Goal(goal(i), null, Horizon.SHORT, NAME, NAME), PETRA)));
        IntStream.range(0, EDITS)
                .forEach(i -> events.add(new GoalReworded(
                        PLAN, goal(i % GOALS), 2 + i / GOALS, Words.english("Take " + i), NAME, List.of(), PETRA)));
        for (var from = 0; from < events.size(); from += 1000) {
            append(engine, transaction, events, from, Math.min(events.size(), from + 1000));
        }
    }

    private static void append(
            EventStorageEngine engine, TransactionTemplate transaction, List<Object> events, int from, int until) {
        transaction.executeWithoutResult(status -> engine.appendEvents(IntStream.range(from, until)
                .mapToObj(i -> new GenericDomainEventMessage<>("Strategy", PLAN.toString(), i, events.get(i)))
                .toList()));
    }

    private static GoalId goal(int number) {
        return new GoalId("goal-" + number);
    }
}
