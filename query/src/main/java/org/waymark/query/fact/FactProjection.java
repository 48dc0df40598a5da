package org.waymark.query.fact;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.fact.FactEvent;
import org.waymark.command.fact.FactEvent.FactCorrected;
import org.waymark.command.fact.FactEvent.FactRecorded;
import org.waymark.command.fact.FactEvent.FactWithdrawn;
import org.waymark.query.Pages;
import org.waymark.query.StoredNames;

/** A page for each fact from its first telling on; what is withdrawn stays as an empty page that nobody is shown. */
@Component
@ProcessingGroup("fact")
class FactProjection {

    /** A fact, or null once it is withdrawn. */
    record Kept(@Nullable FactPage page) {}

    private static final Comparator<FactPage> BY_DAY = Comparator.comparing(
                    (FactPage page) -> page.content().day(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(page -> page.fact().value());

    private final Pages<Kept> pages;

    FactProjection(MongoDatabase database) {
        pages = new Pages<>(database, "fact_1", Kept.class);
    }

    @EventHandler
    void on(FactEvent event, @SequenceNumber long sequence) {
        var told = StoredNames.of(event);
        switch (event) {
            case FactRecorded first ->
                pages.put(
                        first.fact(),
                        sequence,
                        new Kept(new FactPage(first.fact(), 1, first.content(), told, first.on())));
            case FactCorrected again ->
                pages.change(
                        again.fact(),
                        sequence,
                        _ -> new Kept(new FactPage(again.fact(), again.revision(), again.content(), told, again.on())));
            case FactWithdrawn gone -> pages.change(gone.fact(), sequence, _ -> new Kept(null));
        }
    }

    @QueryHandler
    List<FactPage> answer(FindFacts question) {
        return pages.all().stream()
                .map(Kept::page)
                .filter(Objects::nonNull)
                .sorted(BY_DAY)
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
