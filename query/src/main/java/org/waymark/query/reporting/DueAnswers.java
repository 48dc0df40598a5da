package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.query.crisis.Crises;

/** Answers what organisations owe, and what crises have put off, when it is asked. */
@Component
class DueAnswers {

    private final Crises crises;
    private final DutySheet sheet;
    private final Backlog backlog;

    DueAnswers(MongoDatabase database) {
        crises = new Crises(database);
        sheet = new DutySheet(database);
        backlog = new Backlog(database);
    }

    @QueryHandler
    List<DutyRow> answer(FindDuties question) {
        return sheet.of(question.organisations(), question.until(), question.today());
    }

    @QueryHandler
    List<Due> answer(FindDue question) {
        return sheet.of(List.of(question.organisation()), question.today(), question.today()).stream()
                .filter(row -> row.state().isOwed())
                .map(row -> Due.of(row, question.today()))
                .toList();
    }

    @QueryHandler
    List<Due> answer(FindWaiting question) {
        return sheet.of(List.of(question.organisation()), question.today(), question.today()).stream()
                .filter(row -> row.state() == DutyState.WAITING)
                .map(row -> Due.of(row, question.today()))
                .toList();
    }

    @QueryHandler
    List<Returned> answer(FindBacklog question) {
        return crises.find(question.crisis())
                .map(crisis -> backlog.of(crisis, question.organisation(), question.today()))
                .orElse(List.of());
    }
}
