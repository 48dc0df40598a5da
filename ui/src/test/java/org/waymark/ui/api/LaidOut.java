package org.waymark.ui.api;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Reached;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStanding;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.Life;
import org.waymark.query.strategy.Means;
import org.waymark.query.strategy.Standing;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.Act;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.Difference;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindMoves;
import org.waymark.query.version.FindPlanAsOf;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.Move;
import org.waymark.query.version.Part;
import org.waymark.query.version.Said;
import org.waymark.query.version.Subject;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.words.Texts;

/** A plan in two versions behind the desk. */
@Configuration
@Import({Desk.class, Sending.class, Texts.class, Sentences.class, Problems.class, StrategiesApi.class, VersionsApi.class
})
class LaidOut {

    static final StrategyId PLAN = new StrategyId("plan");
    static final GoalId LANGUAGE = new GoalId("language");
    static final ParticipantId ANA = new ParticipantId("ana");
    static final LocalDate IN_2017 = LocalDate.of(2017, 2, 7);
    static final Instant RECORDED = Instant.parse("2026-03-01T08:00:00Z");

    @Bean
    QueryGateway questions() {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(RECORDED, ZoneOffset.UTC);
    }

    @Bean
    Accounts accounts() {
        return name -> Optional.empty();
    }

    @Bean
    CommandGateway commands() {
        return DefaultCommandGateway.builder()
                .commandBus(SimpleCommandBus.builder().build())
                .build();
    }

    @Bean
    Reached reached() {
        return new Reached() {
            @Override
            public CompletableFuture<Void> everythingUntilNow(Duration patience) {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public AutoCloseable whenMoved(Runnable listener) {
                return () -> {};
            }
        };
    }

    @QueryHandler
    Optional<StrategyPage> answer(FindStrategy question) {
        return Optional.of(plan(2, "Evening classes"))
                .filter(plan -> question.strategy().equals(PLAN));
    }

    @QueryHandler
    List<VersionPage> answer(FindVersions question) {
        return question.strategy().equals(PLAN)
                ? List.of(version(2, null, "Evening classes"), version(1, IN_2017, "Classes"))
                : List.of();
    }

    @QueryHandler
    Optional<VersionPage> answer(FindPlanAsOf question) {
        return answer(new FindVersions(question.strategy())).stream()
                .filter(version -> !version.known().isAfter(question.day()))
                .findFirst();
    }

    @QueryHandler
    Optional<Standing> answer(FindStanding question) {
        return Optional.of(new Standing(Life.BEGUN, Means.NONE))
                .filter(standing -> question.strategy().equals(PLAN));
    }

    @QueryHandler
    List<Move> answer(FindMoves question) {
        var part = new Part(Subject.MILESTONE, "classes");
        var later = new Said.Due(Period.year(2020));
        var moved = new Difference(
                part,
                LANGUAGE,
                null,
                Words.english("Classes"),
                Aspect.DATE,
                new Said.Due(new Period("2019-Q4")),
                later);
        var act = new Act(
                2,
                LocalDate.of(2026, 3, 1),
                null,
                RECORDED,
                ANA,
                Words.english("Agreed").and("ar", "متفق عليه"),
                "no teachers",
                List.of(new Cause("theme", "evening-classes")));
        var weighed = new Difference(
                new Part(Subject.MEASURE, "jobless"),
                new GoalId("work"),
                new IndicatorId("unemployment"),
                Words.english("Unemployment"),
                Aspect.WEIGHT,
                new Said.Share(BigDecimal.ONE),
                new Said.Share(BigDecimal.TWO));
        return List.of(new Move(moved, List.of(act)), new Move(weighed, List.of(act)));
    }

    @QueryHandler
    Optional<Comparison> answer(FindComparison question) {
        return question.from() > 2 || question.to() > 2
                ? Optional.empty()
                : Optional.of(new Comparison(
                        version(1, IN_2017, "Classes"),
                        version(2, null, "Evening classes"),
                        question.from() == question.to() ? List.of() : answer(new FindMoves(PLAN))));
    }

    private static VersionPage version(int number, @Nullable LocalDate decided, String goal) {
        return new VersionPage(
                new VersionId(PLAN, number),
                decided == null ? LocalDate.of(2026, 3, 1) : decided,
                decided,
                RECORDED,
                ANA,
                Words.english("Agreed"),
                List.of(),
                plan(number, goal));
    }

    private static StrategyPage plan(int version, String goal) {
        var outline = new Outline(
                new PlaceId("IE"),
                Words.english("Plan"),
                Words.english("What is promised"),
                IN_2017,
                LocalDate.of(2030, 12, 31),
                List.of(),
                null);
        var entry = new GoalEntry(
                new Goal(LANGUAGE, null, Horizon.SHORT, Words.english(goal), Words.english(goal)),
                version,
                List.of(),
                List.of());
        return new StrategyPage(PLAN, Edition.ADOPTED, version, 0, outline, List.of(entry), List.of());
    }
}
