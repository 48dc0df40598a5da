package org.waymark.query.incident;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.query.Pages;
import org.waymark.query.incident.IncidentFigures.Count;
import org.waymark.query.incident.IncidentFigures.Year;

/** Counts incidents so that nobody can be found. Those that were withdrawn count no longer. */
@Component
class IncidentFigureAnswers {

    private final Pages<IncidentPage> incidents;
    private final Withheld withheld = Withheld.ORDINARY;

    IncidentFigureAnswers(MongoDatabase database) {
        incidents = new Pages<>(database, IncidentProjection.INCIDENTS, IncidentPage.class);
    }

    @QueryHandler
    IncidentFigures answer(FindIncidentFigures question) {
        var byYear = incidents.all().stream()
                .filter(page -> !page.withdrawn())
                .collect(Collectors.groupingBy(
                        page -> page.on().getYear(),
                        () -> new TreeMap<Integer, List<IncidentPage>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return new IncidentFigures(byYear.entrySet().stream()
                .map(entry -> year(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Year year(int year, List<IncidentPage> told) {
        return new Year(
                year,
                withheld.shown(told.size()),
                counts(told, page -> Stream.of(page.told().kind())),
                counts(told, page -> Stream.of(page.told().elsewhere())),
                counts(told, page -> Stream.ofNullable(page.told().whyNot())));
    }

    private <E extends Enum<E>> List<Count<E>> counts(List<IncidentPage> told, Function<IncidentPage, Stream<E>> sort) {
        Map<E, Integer> counted =
                told.stream().flatMap(sort).collect(Collectors.toMap(one -> one, _ -> 1, Integer::sum, TreeMap::new));
        return withheld.shown(counted).entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
