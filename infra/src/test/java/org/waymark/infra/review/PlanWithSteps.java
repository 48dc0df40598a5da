package org.waymark.infra.review;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.ReviewWhen;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Reached;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.Life;
import org.waymark.query.strategy.Means;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.Desk;
import org.waymark.ui.words.Texts;

/** A plan with steps due in 2027, the real rules of reviews behind a desk, and a clock that a test moves. */
final class PlanWithSteps extends Clock implements Reached, AutoCloseable {

    static final StrategyId TOGETHER = new StrategyId("together");
    static final OrganisationId TOWN = new OrganisationId("town");
    static final GoalId LANGUAGE = new GoalId("language");

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final Configuration log;
    private final List<Milestone> steps = new ArrayList<>();
    private final List<MilestonePage> told = new ArrayList<>();
    private final List<ReviewScheduled> scheduled = new ArrayList<>();
    private LocalDate today = LocalDate.of(2027, 1, 15);
    private Life life = Life.BEGUN;
    private boolean lagging;

    PlanWithSteps() {
        try {
            log = DefaultConfigurer.defaultConfiguration(false)
                    .configureSerializer(any -> JacksonSerializer.defaultSerializer())
                    .configureEmbeddedEventStore(any -> new InMemoryEventStorageEngine())
                    .registerComponent(Clock.class, any -> this)
                    .configureAggregate(Class.forName("org.waymark.command.review.Review"))
                    .start();
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(renamed);
        }
        log.eventStore()
                .subscribe(
                        messages -> messages.forEach(message -> scheduled.add((ReviewScheduled) message.getPayload())));
        new AnnotationQueryHandlerAdapter<>(this).subscribe(log.queryBus());
        house.registerBean(CommandGateway.class, log::commandGateway);
        house.registerBean(QueryGateway.class, log::queryGateway);
        house.registerBean(Reached.class, () -> this);
        house.registerBean(Clock.class, () -> this);
        house.register(Desk.class, Texts.class, CalledReviews.class);
        house.refresh();
    }

    PlanWithSteps step(String id, ReviewWhen review) {
        var name = Words.english("Step " + id);
        var due = new org.waymark.command.Period("2027");
        steps.add(
                new Milestone(new MilestoneId(id), LANGUAGE, name, due, List.of(TOWN), null, List.of(), null, review));
        return this;
    }

    PlanWithSteps told(String id, Stage stage) {
        var report = new Report(stage, Words.english("So it is"), null, List.of("https://example.org"));
        var entry = new MilestonePage.Entry(report, today, new ParticipantId("rosa"));
        told.add(new MilestonePage(TOGETHER, new MilestoneId(id), List.of(entry)));
        return this;
    }

    PlanWithSteps ended() {
        life = new Life(List.of(), new Life.End(Life.Ending.CLOSED, Words.english("Over"), today), null);
        return this;
    }

    /** From now on read models show no review. */
    PlanWithSteps lagging() {
        lagging = true;
        return this;
    }

    PlanWithSteps pass(java.time.Period time) {
        today = today.plus(time);
        return this;
    }

    PlanWithSteps look() {
        house.getBean(CalledReviews.class).schedule();
        return this;
    }

    List<ReviewScheduled> scheduled() {
        return List.copyOf(scheduled);
    }

    @QueryHandler
    List<StrategyPage> on(FindStrategies question) {
        var name = Words.english("Together");
        var outline = new Outline(
                new PlaceId("IE"), name, name, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), List.of(), null);
        var goal = new Goal(LANGUAGE, null, Horizon.SHORT, name, name);
        var entry = new GoalEntry(goal, 1, List.of(), List.copyOf(steps));
        return List.of(new StrategyPage(
                TOGETHER, Edition.ADOPTED, 1, 0, outline, List.of(entry), List.of(), life, Means.NONE));
    }

    @QueryHandler
    List<MilestonePage> on(FindMilestones question) {
        return List.copyOf(told);
    }

    @QueryHandler
    List<ReviewPage> on(FindReviews question) {
        return lagging
                ? List.of()
                : scheduled().stream()
                        .map(event -> new ReviewPage(
                                event.review(),
                                event.strategy(),
                                event.remit(),
                                today,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null))
                        .toList();
    }

    @Override
    public CompletableFuture<Void> everythingUntilNow(Duration patience) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public AutoCloseable whenMoved(Runnable listener) {
        return () -> {};
    }

    @Override
    public Instant instant() {
        return today.atTime(9, 0).toInstant(UTC);
    }

    @Override
    public ZoneId getZone() {
        return UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        house.close();
        log.shutdown();
    }
}
