package org.waymark.query.version;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.Pages;

/** Changes of method read as what they are to a plan: another meaning of measures that bind. */
final class Methods {

    private final Pages<MethodPage> pages;

    Methods(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<MethodPage> pages(MongoDatabase database) {
        return new Pages<>(database, "method_1", MethodPage.class);
    }

    /** The indicators of these versions, by id. */
    Map<IndicatorId, MethodPage> of(List<Sheet> versions) {
        var measured = versions.stream()
                .flatMap(Methods::measures)
                .map(Measure::indicator)
                .collect(Collectors.toSet());
        return pages.find(measured).stream().collect(Collectors.toMap(MethodPage::indicator, Function.identity()));
    }

    /** What changes of method moved in the plan that bound when they were recorded. */
    static List<Move> moves(List<Sheet> latestFirst, Map<IndicatorId, MethodPage> methods) {
        return methods.values().stream()
                .flatMap(method -> method.changes().stream()
                        .flatMap(change -> latestFirst.stream()
                                .filter(sheet ->
                                        !Versions.page(sheet).recordedAt().isAfter(change.at()))
                                .limit(1)
                                .flatMap(sheet -> measures(sheet)
                                        .filter(measure -> measure.indicator().equals(method.indicator()))
                                        .map(measure -> move(measure, method, change, Versions.page(sheet))))))
                .toList();
    }

    private static Move move(Measure measure, MethodPage method, MethodPage.Change change, VersionPage version) {
        var difference = new Difference(
                new Part(Subject.MEASURE, measure.measure().value()),
                measure.goal(),
                measure.indicator(),
                method.definition().name(),
                Aspect.DEFINITION,
                new Said.Method(change.before(), null),
                new Said.Method(change.after(), change.from()));
        var day = LocalDate.ofInstant(change.at(), UTC);
        var act = new Act(version.version(), day, null, change.at(), change.by(), change.reason(), null, List.of());
        return new Move(difference, List.of(act));
    }

    private static Stream<Measure> measures(Sheet sheet) {
        return Versions.page(sheet).plan().goals().stream().flatMap(entry -> entry.measures().stream());
    }
}
