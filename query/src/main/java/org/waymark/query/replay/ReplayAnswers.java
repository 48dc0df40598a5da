package org.waymark.query.replay;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.query.crisis.Crises;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.replay.Happening.Adopted;
import org.waymark.query.replay.Happening.Closed;
import org.waymark.query.replay.Happening.Decided;
import org.waymark.query.replay.Happening.Noted;
import org.waymark.query.replay.Happening.Ruled;
import org.waymark.query.replay.Replay.Day;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.Themes;

/**
 * Tells a crisis again, when it is asked, off what the log has told the other pages. What a moderator or a reporter
 * learned later is told on the day the service learned of it; decisions, on the day they were taken.
 */
@Component
class ReplayAnswers {

    private static final List<Class<?>> ORDER = List.of(Happening.class.getPermittedSubclasses());

    private final Crises crises;
    private final Strategies strategies;
    private final Themes themes;
    private final Memory memory;

    ReplayAnswers(MongoDatabase database) {
        crises = new Crises(database);
        strategies = new Strategies(database);
        themes = new Themes(database);
        memory = new Memory(database);
    }

    @QueryHandler
    Optional<Replay> answer(FindReplay question) {
        return crises.find(question.crisis()).map(crisis -> replay(crisis, question.today()));
    }

    private Replay replay(CrisisPage crisis, LocalDate today) {
        var plan = strategies.find(crisis.strategy(), Edition.ADOPTED);
        var days = Stream.of(
                        own(crisis),
                        plan.stream().flatMap(ReplayAnswers::versions),
                        themes.of(crisis.strategy()).stream().flatMap(ReplayAnswers::decisions),
                        plan.stream().flatMap(page -> memory.of(crisis, page, today)))
                .flatMap(each -> each)
                .filter(happening -> crisis.holds(happening.on()))
                .collect(Collectors.groupingBy(Happening::on, TreeMap::new, Collectors.toList()));
        return new Replay(
                crisis,
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), inOrder(day.getValue())))
                        .toList());
    }

    /** What was decided about the crisis and noted of it comes first, what many hands did after it. */
    private static List<Happening> inOrder(List<Happening> day) {
        return day.stream()
                .sorted(Comparator.comparingInt((Happening happening) -> ORDER.indexOf(happening.getClass()))
                        .thenComparing(happening ->
                                happening instanceof Noted || happening instanceof Ruled ? "" : happening.toString()))
                .toList();
    }

    private static Stream<Happening> own(CrisisPage crisis) {
        return Stream.concat(
                crisis.steps().stream().map(step -> new Ruled(step.from(), step)),
                crisis.noted().stream().map(noted -> new Noted(noted.action().on(), noted.action())));
    }

    private static Stream<Happening> versions(StrategyPage plan) {
        return plan.versions().reversed().stream()
                .map(version -> new Adopted(version.decidedOn(), version.version(), version.reason()));
    }

    private static Stream<Happening> decisions(ThemePage theme) {
        var decided = theme.decided();
        var closed = theme.closed();
        return Stream.concat(
                decided == null
                        ? Stream.empty()
                        : Stream.of(new Decided(decided.on(), theme.theme(), theme.title(), decided.decision())),
                closed == null ? Stream.empty() : Stream.of(new Closed(closed.on(), theme.theme(), theme.title())));
    }
}
