package org.waymark.infra.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of read models. What is acknowledged there lies on the disks of most of its members. */
@Configuration(proxyBeanMethods = false)
class ReadModels {

    private static final int PATIENCE_SECONDS = 3;

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    MongoClient mongoClient(@Value("${spring.mongodb.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase readModelDatabase(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
        var name = Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "waymark");
        return client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
