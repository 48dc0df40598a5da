package org.waymark.query.incident;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.query.Pages;

/** Counts incidents so that nobody can be found. Those that were withdrawn count no longer. */
@Component
class IncidentFigureAnswers {

    private final Pages<IncidentPage> incidents;

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
                .map(entry -> new YearOfIncidents(entry.getValue()).shown(entry.getKey()))
                .toList());
    }
}
