package org.waymark.ui.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
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
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.calendar.WhatIsAsked;
import org.waymark.command.crisis.WhatBinds;
import org.waymark.command.feedback.AnswerPromise;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Reached;
import org.waymark.ui.Accounts;
import org.waymark.ui.Begun;
import org.waymark.ui.Desk;
import org.waymark.ui.Discretion;
import org.waymark.ui.Operations;
import org.waymark.ui.Reminders;
import org.waymark.ui.Reporting;
import org.waymark.ui.place.PlaceImport;
import org.waymark.ui.transplant.Comparisons;
import org.waymark.ui.transplant.Transplants;

/** The workspace with the real rules behind its desk, a log in memory, and answers laid out by each test. */
@Configuration
@EnableAutoConfiguration
@ComponentScan({"org.waymark.ui.workspace", "org.waymark.ui.words"})
@Import({Desk.class, Discretion.class, Reporting.class, PlaceImport.class, Transplants.class, Comparisons.class})
public class Household {

    @Bean
    Clock clock() {
        return Cast.CLOCK;
    }

    @Bean
    Machines machines() {
        return new Machines();
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
                .registerComponent(Clock.class, any -> Cast.CLOCK)
                .registerComponent(AnswerPromise.class, any -> (about, day) -> day.plusDays(30))
                .registerComponent(WhatBinds.class, any -> new Binding(answers))
                .registerComponent(WhatIsAsked.class, any -> new PlannedMeasures(answers));
        for (var name : List.of(
                "reporting.ReportingSeries",
                "calendar.Calendar",
                "calendar.LateReports",
                "calendar.BurdenBudget",
                "strategy.Strategy",
                "crisis.Crises",
                "milestone.MilestoneProgress",
                "review.Review",
                "organisation.Organisation",
                "involvement.Involvement",
                "coalition.Coalition",
                "feedback.Feedback",
                "theme.Theme",
                "indicator.Indicator",
                "commitment.Commitment",
                "domain.Domain",
                "practice.Practice",
                "quality.ValidationRule",
                "quality.IndicatorThresholds",
                "assessment.StrategyAssessment",
                "place.Place")) {
            configurer.configureAggregate(Class.forName("org.waymark.command." + name));
        }
        var log = configurer.start();
        new AnnotationQueryHandlerAdapter<>(answers).subscribe(log.queryBus());
        new AnnotationQueryHandlerAdapter<>(histories(log)).subscribe(log.queryBus());
        return log;
    }

    /** Histories are read from the log itself, so the real ones can be asked here. */
    private static Object histories(org.axonframework.config.Configuration log) {
        try {
            var answers =
                    Class.forName("org.waymark.query.history.HistoryAnswers").getDeclaredConstructor(EventStore.class);
            answers.setAccessible(true);
            return answers.newInstance(log.eventStore());
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException("Nobody answers histories", gone);
        }
    }

    @Bean
    Typed typed() {
        return new Typed();
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
    Post post() {
        return new Post();
    }

    @Bean
    Machine machine() {
        return new Machine();
    }

    /** Tells the rules of a crisis what a test has laid out. */
    private record Binding(Answers answers) implements WhatBinds {

        @Override
        public Optional<Set<MeasureId>> measures(StrategyId strategy) {
            return answers.strategies.stream()
                    .findFirst()
                    .map(page -> page.goals().stream()
                            .flatMap(goal -> goal.measures().stream())
                            .map(measure -> measure.measure())
                            .collect(Collectors.toSet()));
        }

        @Override
        public boolean isPlace(PlaceId place) {
            return place.equals(Cast.IRELAND);
        }
    }

    /** Tells the rules of calendars what a test has laid out; its budgets are large. */
    private record PlannedMeasures(Answers answers) implements WhatIsAsked {

        @Override
        public Optional<AskedMeasure> measure(CalendarId calendar) {
            return answers.strategies.stream()
                    .flatMap(page -> page.goals().stream())
                    .flatMap(goal -> goal.measures().stream())
                    .filter(measure -> measure.measure().equals(calendar.measure()))
                    .map(measure -> new AskedMeasure(
                            true, List.copyOf(measure.headline().codes().keySet())))
                    .findFirst();
        }

        @Override
        public boolean arePlaces(List<PlaceId> places) {
            return true;
        }

        @Override
        public boolean exceedsABudget(CalendarId calendar, Timetable timetable) {
            return timetable.minutes() > 1000;
        }
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

    /** What was typed and not sent, in memory. */
    public static final class Typed implements Begun {

        public final Map<String, Beginning> kept = new HashMap<>();

        @Override
        public Optional<Beginning> find(ParticipantId who, String form) {
            return Optional.ofNullable(kept.get(who + " " + form));
        }

        @Override
        public void keep(ParticipantId who, String form, Map<String, String> fields) {
            kept.put(who + " " + form, new Beginning(fields, Cast.CLOCK.instant()));
        }

        @Override
        public void forget(ParticipantId who, String form) {
            kept.remove(who + " " + form);
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

    /** Reminders that could not be sent, as a test says. */
    public static final class Post implements Reminders {

        public final List<Unsent> unsent = new ArrayList<>();
        public boolean on;

        @Override
        public boolean on() {
            return on;
        }

        @Override
        public List<Unsent> unsent() {
            return List.copyOf(unsent);
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
