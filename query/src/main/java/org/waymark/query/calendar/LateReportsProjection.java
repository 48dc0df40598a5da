package org.waymark.query.calendar;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.calendar.LateReportsEvent;
import org.waymark.command.calendar.LateReportsEvent.ExceptionGranted;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;
import org.waymark.query.Pages;
import org.waymark.query.calendar.Exceptions.OfSeries;

/** A page for each series from its first exception on; none is ever taken back. */
@Component
@ProcessingGroup("late-reports")
class LateReportsProjection {

    private final Pages<OfSeries> pages;
    private final Exceptions exceptions;

    LateReportsProjection(MongoDatabase database) {
        pages = Exceptions.pages(database);
        exceptions = new Exceptions(database);
    }

    @EventHandler
    void on(LateReportsEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        var series = event.reports().series();
        var next = excepted(event, LocalDate.ofInstant(at, UTC));
        if (sequence == 0) {
            pages.put(event.reports(), sequence, new OfSeries(series, List.of(next)));
        } else {
            pages.change(
                    event.reports(),
                    sequence,
                    page -> new OfSeries(
                            series,
                            Stream.concat(Stream.of(next), page.exceptions().stream())
                                    .toList()));
        }
    }

    private static Excepted excepted(LateReportsEvent event, LocalDate on) {
        return switch (event) {
            case ExceptionTaken taken -> new Excepted(taken.period(), taken.reason(), null, on, taken.by());
            case ExceptionGranted granted ->
                new Excepted(granted.period(), granted.reason(), granted.until(), on, granted.by());
        };
    }

    @QueryHandler
    List<Excepted> answer(FindExceptions question) {
        return exceptions.of(List.of(question.series())).getOrDefault(question.series(), List.of());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
