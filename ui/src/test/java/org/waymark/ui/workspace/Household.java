package org.waymark.ui.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.Reached;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.Discretion;
import org.waymark.ui.Operations;
import org.waymark.ui.Reporting;

/** The workspace with the real rules behind its desk, a log in memory, and answers laid out by each test. */
@Configuration
@EnableAutoConfiguration
@ComponentScan({"org.waymark.ui.workspace", "org.waymark.ui.words"})
@Import({Desk.class, Reporting.class, Discretion.class})
public class Household {

    @Bean
    Clock clock() {
        return Cast.CLOCK;
    }

    @Bean
    Accounts accounts() {
        return Cast.accounts();
    }

    @Bean
    Answers answers() {
        return new Answers();
    }

    @Bean
    org.axonframework.config.Configuration log(Answers answers) throws ClassNotFoundException {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(any -> new InMemoryEventStorageEngine())
                .registerComponent(Clock.class, any -> Cast.CLOCK);
        for (var name : List.of(
                "reporting.ReportingSeries",
                "strategy.Strategy",
                "milestone.MilestoneProgress",
                "organisation.Organisation",
                "involvement.Involvement",
                "coalition.Coalition",
                "feedback.Feedback",
                "theme.Theme",
                "indicator.Indicator",
                "commitment.Commitment",
                "domain.Domain")) {
            configurer.configureAggregate(Class.forName("org.waymark.command." + name));
        }
        var log = configurer.start();
        new AnnotationQueryHandlerAdapter<>(answers).subscribe(log.queryBus());
        return log;
    }

    @Bean
    CommandGateway commands(org.axonframework.config.Configuration log) {
        return log.commandGateway();
    }

    @Bean
    QueryGateway questions(org.axonframework.config.Configuration log) {
        return log.queryGateway();
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    OpenSeals seals() {
        return new OpenSeals();
    }

    @Bean
    Machine machine() {
        return new Machine();
    }

    /** Read models that are always abreast, and move when a test says so. */
    public static final class Bell implements Reached {

        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

        @Override
        public java.util.concurrent.CompletableFuture<Void> everythingUntilNow(java.time.Duration patience) {
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }

        @Override
        public AutoCloseable whenMoved(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        public void ring() {
            listeners.forEach(Runnable::run);
        }
    }

    /** Seals that keep what they sealed in memory and count openings. */
    public static final class OpenSeals implements Seals {

        public final List<Purpose> openings = new ArrayList<>();
        public final List<String> sealed = new ArrayList<>();

        @Override
        public void cut(UUID kid) {}

        @Override
        public Sealed seal(UUID kid, SealedIn where, String text) {
            sealed.add(where.event() + "/" + where.field() + ": " + text);
            return new Sealed(1, kid, "", String.valueOf(sealed.size()));
        }

        @Override
        public Optional<String> open(Sealed text, SealedIn where, Purpose purpose, ParticipantId by) {
            openings.add(purpose);
            return Optional.of("My name is Amal and the class is full.");
        }

        @Override
        public void erase(UUID kid) {}

        @Override
        public long openings(UUID kid) {
            return openings.size();
        }
    }

    /** A machine whose readers stand as a test says, and that keeps what an administrator asked of it. */
    public static final class Machine implements Operations {

        public final List<Reader> readers = new ArrayList<>();
        public final List<HeldBack> heldBack = new ArrayList<>();
        public final List<String> rebuilt = new ArrayList<>();
        public final List<String> retried = new ArrayList<>();
        public boolean stubborn;

        @Override
        public List<Reader> readers() {
            return List.copyOf(readers);
        }

        @Override
        public List<HeldBack> heldBack() {
            return List.copyOf(heldBack);
        }

        @Override
        public boolean retry(String reader, String stream) {
            retried.add(reader + "/" + stream);
            return !stubborn && heldBack.removeIf(one -> one.stream().equals(stream));
        }

        @Override
        public void rebuild(String reader) {
            rebuilt.add(reader);
        }

        @Override
        public void rebuildAll() {
            readers.forEach(reader -> rebuild(reader.name()));
        }
    }
}
