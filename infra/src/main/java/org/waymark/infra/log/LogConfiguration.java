package org.waymark.infra.log;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.MultiCorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The event store on PostgreSQL, and what commands need of it. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/waymark/infra/log/log.properties")
class LogConfiguration {

    // A node that did not write itself finds new events by asking this often.
    private static final long ASK_EVERY_MILLIS = 20;

    @Bean
    StoredNames storedNames() {
        return StoredNames.under("org.waymark");
    }

    @Bean
    @Primary
    LogSerializer logSerializer(StoredNames names) {
        return new LogSerializer(names);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new ConfirmingTransactions(transactions);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new UniqueViolations();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            JdbcTemplate jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            PlatformTransactionManager platformTransactions,
            PersistenceExceptionResolver violations,
            LogSerializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        new LogTables(jdbc, new TransactionTemplate(platformTransactions)).create();
        new Durability(jdbc).require();
        JdbcEventStorageEngine.Builder builder =
                GaplessStorageEngine.reading().connectionProvider(connections).transactionManager(transactions);
        builder.persistenceExceptionResolver(violations)
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList()))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.allowAll());
        return new GaplessStorageEngine(builder, new PresentWriters(jdbc));
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(ASK_EVERY_MILLIS)
                .build();
    }

    @Bean
    LogHead logHead(JdbcTemplate jdbc, EventStorageEngine tablesFirst) {
        return new LogHead(jdbc);
    }

    /**
     * Where the publisher to other organisations keeps its place: beside the log, in the same database. A node keeps
     * its name over restarts, so that after a kill it goes on at once and waits for nobody's claim to expire.
     */
    @Bean(defaultCandidate = false)
    TokenStore publisherTokenStore(
            ConnectionProvider connections,
            LogSerializer serializer,
            EventStorageEngine tablesFirst,
            @Value("${waymark.node:waymark}") String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .nodeId(node)
                .build();
    }

    /** Each event keeps which command it answers, as by default, and the roles of whoever sent it. */
    @Bean
    CorrelationDataProvider origin() {
        return new MultiCorrelationDataProvider<>(
                List.of(new MessageOriginProvider(), new SimpleCorrelationDataProvider("roles")));
    }

    @Bean
    ConcurrencyRetries concurrencyRetries() {
        return new ConcurrencyRetries();
    }

    @Bean
    CommandGateway commandGateway(CommandBus commands, ConcurrencyRetries retries) {
        return new ConfirmingGateway(
                DefaultCommandGateway.builder().commandBus(commands).retryScheduler(retries));
    }
}
