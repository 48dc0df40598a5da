package org.waymark.infra.projection;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log in a database of its own, a MongoDB stand-in that can go away and come back, and one projection. */
public final class Ground implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    private final String log = "log" + DATABASES.incrementAndGet();
    private final MemoryBackend backend = new MemoryBackend();
    private final int mongoPort = free();
    private final Map<Class<?>, Object> handlers;
    private final List<Class<?>> more;
    private @Nullable MongoServer mongo;
    private @Nullable ConfigurableApplicationContext service;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        org.axonframework.springboot.autoconfig.TransactionAutoConfiguration.class,
        InfraConfiguration.class,
        EventProcessingAutoConfiguration.class,
        JdbcAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        AxonAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"org.waymark.infra.log", "org.waymark.infra.projection"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = org.springframework.context.annotation.FilterType.REGEX,
                            pattern = ".*(Lantern|Node).*"))
    static class Service {}

    /** Makes the log and the stand-in; nothing reads yet. */
    public Ground(Map<Class<?>, Object> handlers, Class<?>... more) {
        this.handlers = handlers;
        this.more = List.of(more);
        new JdbcTemplate(postgres().getPostgresDatabase()).execute("CREATE DATABASE " + log);
        startMongo();
    }

    /** Starts the readers. */
    @SuppressWarnings("unchecked")
    public void start(Object... settings) {
        service = new SpringApplicationBuilder(Service.class)
                .sources(more.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .initializers(context -> handlers.forEach((type, handler) ->
                        ((GenericApplicationContext) context).registerBean((Class<Object>) type, () -> handler)))
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(Clock.class, Clock::systemUTC, clock -> clock.setFallback(true)))
                .properties(Map.of(
                        "spring.datasource.url",
                        postgres().getJdbcUrl("postgres", log),
                        "spring.datasource.username",
                        "postgres",
                        "spring.mongodb.uri",
                        "mongodb://127.0.0.1:" + mongoPort + "/waymark"))
                .run(List.of(settings).stream().map(String::valueOf).toArray(String[]::new));
    }

    public void stop() {
        if (service != null) {
            service.close();
            service = null;
        }
    }

    void startMongo() {
        mongo = new MongoServer(backend);
        mongo.bind("127.0.0.1", mongoPort);
    }

    void stopMongo() {
        if (mongo != null) {
            mongo.shutdownNow();
        }
    }

    public <T> T the(Class<T> bean) {
        if (service == null) {
            throw new IllegalStateException("Not started");
        }
        return service.getBean(bean);
    }

    /** Puts events on the end of a stream. */
    public void happens(String stream, long first, Object... events) {
        the(EventStore.class)
                .publish(IntStream.range(0, events.length)
                        .<EventMessage<?>>mapToObj(
                                at -> new GenericDomainEventMessage<>("place", stream, first + at, events[at]))
                        .toList());
    }

    /** Puts an event there as some other program would have written it. */
    public void happensRaw(String stream, long sequence, String type, String json) {
        the(JdbcTemplate.class)
                .update(
                        "INSERT INTO domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type,"
                                + " timestamp, payloadtype, payloadrevision, payload, metadata)"
                                + " VALUES (?, ?, ?, 'place', '2026-11-22T00:00:00Z', ?, '1', ?, ?)",
                        UUID.randomUUID().toString(),
                        stream,
                        sequence,
                        type,
                        json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What a reader's token says is done, as it lies in the database. */
    public long token(String reader) {
        var token = the(MongoDatabase.class)
                .getCollection("reader_tokens")
                .find(new Document("processorName", reader))
                .first();
        return token == null ? -1 : Tokens.position(token);
    }

    private static synchronized EmbeddedPostgres postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        stopMongo();
    }
}
