package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.query.crisis.Crises;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;

/** Answers what organisations owe, and what crises have put off, when it is asked. */
@Component
class DueAnswers {

    private static final Comparator<Due> MOST_URGENT_FIRST = Comparator.comparing(Due::dueOn)
            .thenComparing(due -> due.series().toString())
            .thenComparing(due -> due.strategy().value())
            .thenComparing(due -> due.measure().value());

    private final Places places;
    private final Crises crises;
    private final Duties duties;
    private final Backlog backlog;

    DueAnswers(MongoDatabase database) {
        places = new Places(database);
        crises = new Crises(database);
        duties = new Duties(database);
        backlog = new Backlog(database);
    }

    @QueryHandler
    List<Due> answer(FindDue question) {
        var today = question.today();
        var territories = new Territories(places.all());
        var deferral = new Deferral(crises.of(null), territories);
        var all = duties.of(question.organisation(), territories, today);
        var returned = all.stream()
                .flatMap(duty -> deferral.putOffBy(duty).stream())
                .distinct()
                .collect(Collectors.toMap(
                        crisis -> crisis, crisis -> Deferral.newDays(crisis, deferral.putOff(all, crisis))));
        return all.stream()
                .filter(duty -> duty.isOwed() && deferral.waitsFor(duty, today).isEmpty())
                .map(duty -> due(duty, deferral, returned, today))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    @QueryHandler
    List<Due> answer(FindWaiting question) {
        var today = question.today();
        var territories = new Territories(places.all());
        var deferral = new Deferral(crises.on(today), territories);
        return duties.of(question.organisation(), territories, today).stream()
                .filter(Duty::isOwed)
                .flatMap(duty -> deferral.waitsFor(duty, today).stream()
                        .map(crisis -> Due.of(duty, duty.dueOn(), today, crisis.crisis())))
                .toList();
    }

    @QueryHandler
    List<Returned> answer(FindBacklog question) {
        return crises.find(question.crisis())
                .map(crisis -> backlog.of(crisis, question.organisation(), question.today()))
                .orElse(List.of());
    }

    private static Due due(
            Duty duty, Deferral deferral, Map<CrisisPage, Map<Duty.Report, LocalDate>> returned, LocalDate today) {
        return deferral.putOffBy(duty)
                .map(crisis -> Due.of(
                        duty,
                        returned.getOrDefault(crisis, Map.of()).getOrDefault(duty.report(), duty.dueOn()),
                        today,
                        crisis.crisis()))
                .orElseGet(() -> Due.of(duty, duty.dueOn(), today, null));
    }
}
