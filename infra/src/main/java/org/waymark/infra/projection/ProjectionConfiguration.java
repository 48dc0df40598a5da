package org.waymark.infra.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.infra.log.LogHead;
import org.waymark.infra.log.LogSerializer;

/** Everything that makes read models follow the log. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    Positions positions(LogHead log) {
        return new Positions(log);
    }

    @Bean
    Turns turns() {
        return new Turns();
    }

    @Bean
    DeadLetters deadLetters(
            JdbcTemplate jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            LogSerializer serializer,
            EventStorageEngine tablesFirst) {
        return new DeadLetters(jdbc, connections, transactions, serializer);
    }

    @Bean
    Readers readers(DeadLetters deadLetters, Turns turns, LogHead log) {
        return new Readers(deadLetters, turns, log);
    }

    /** A node keeps its name over restarts, so that it takes up its own work at once after a kill. */
    @Bean
    TokenStores tokenStores(
            MongoDatabase database,
            LogSerializer serializer,
            @Qualifier("publisherTokenStore") TokenStore besideLog,
            @Value("${waymark.node:waymark}") String node) {
        var besideReadModels = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("reader_tokens")
                        .build())
                .serializer(serializer)
                .nodeId(node)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
        return new TokenStores(besideReadModels, besideLog);
    }

    @Bean
    Shapes shapes(ListableBeanFactory beans, MongoDatabase database) {
        return new Shapes(beans, database);
    }

    @Bean
    Reconciler reconciler(
            Readers readers, Shapes shapes, LogHead head, JdbcTemplate log, EventStore events, Clock clock) {
        return new Reconciler(readers, shapes, head, log, events, clock);
    }

    @Bean
    ConfigurerModule readersOfTheLog(
            ListableBeanFactory beans,
            Readers readers,
            Positions positions,
            DeadLetters deadLetters,
            Turns turns,
            TokenStores tokenStores,
            Shapes shapes) {
        return new ReaderModule(Group.among(beans), readers, positions, deadLetters, turns, tokenStores, shapes);
    }
}
