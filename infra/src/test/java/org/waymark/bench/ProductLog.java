package org.waymark.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.infra.log.LogSerializer;

/** The log as the product wires it, alone on a PostgreSQL of its own that keeps its word (fsync on). */
final class ProductLog implements AutoCloseable {

    final EventStore events;
    final JdbcTemplate jdbc;
    final LogSerializer serializer;
    final TransactionManager transactions;
    final TokenStore tokens;

    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext context;

    ProductLog(Path folder) throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .start();
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.username=postgres", "axon.axonserver.enabled=false")
                .run("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
        events = context.getBean(EventStore.class);
        jdbc = context.getBean(JdbcTemplate.class);
        serializer = context.getBean(LogSerializer.class);
        transactions = context.getBean(TransactionManager.class);
        tokens = context.getBean("publisherTokenStore", TokenStore.class);
    }

    long ask(String question) {
        return Objects.requireNonNull(jdbc.queryForObject(question, Long.class));
    }

    @Override
    public void close() {
        context.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the product, without its aggregates and read models. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        org.axonframework.springboot.autoconfig.TransactionAutoConfiguration.class,
        InfraConfiguration.class,
        EventProcessingAutoConfiguration.class,
        JdbcAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        AxonAutoConfiguration.class
    })
    @ComponentScan("org.waymark.infra.log")
    static class Wiring {}
}
