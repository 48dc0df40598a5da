package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.crisis.Crises;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;

/** What crises have put off, to be read by whoever answers a question about it. */
public final class Backlog {

    private final Places places;
    private final Crises crises;
    private final Duties duties;

    /** Reads from this database. */
    public Backlog(MongoDatabase database) {
        places = new Places(database);
        crises = new Crises(database);
        duties = new Duties(database);
    }

    /** What had fallen due by that day, of one organisation or of all, the most urgent first. */
    public List<Returned> of(CrisisPage crisis, @Nullable OrganisationId organisation, LocalDate today) {
        var territories = new Territories(places.all());
        var deferral = new Deferral(crises.of(crisis.strategy()), territories);
        return deferral.putOff(duties.of(organisation, territories, today), crisis).stream()
                .filter(duty -> !duty.dueOn().isAfter(today))
                .collect(Collectors.groupingBy(duty -> duty.series().source()))
                .values()
                .stream()
                .flatMap(own -> returned(crisis, own))
                .sorted(Comparator.comparing(Returned::dueOn)
                        .thenComparing(Returned::wasDue)
                        .thenComparing(one -> one.series().toString())
                        .thenComparing(one -> one.measure().value()))
                .toList();
    }

    private static Stream<Returned> returned(CrisisPage crisis, List<Duty> own) {
        var days = Deferral.newDays(crisis, own);
        return own.stream()
                .map(duty -> new Returned(
                        duty.series(),
                        duty.measure().measure(),
                        duty.measure().headline(),
                        duty.period(),
                        duty.dueOn(),
                        days.getOrDefault(duty.report(), duty.dueOn()),
                        duty.reportedOn()));
    }
}
