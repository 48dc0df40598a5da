package org.waymark.query.standing;

import static java.util.Comparator.comparing;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.standing.OversightEvent;
import org.waymark.command.standing.OversightEvent.MarginSet;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOff;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOn;
import org.waymark.query.Pages;
import org.waymark.query.standing.OversightPage.SetMargin;
import org.waymark.query.standing.OversightPage.Switch;

/** A page for each indicator from the first decision about its oversight on; it never vanishes. */
@Component
@ProcessingGroup("oversight")
class OversightProjection {

    private final Pages<OversightPage> pages;

    OversightProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<OversightPage> pages(MongoDatabase database) {
        return new Pages<>(database, "oversight_1", OversightPage.class);
    }

    @EventHandler
    void on(OversightEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (sequence == 0) {
            var empty = new OversightPage(event.oversight().indicator(), List.of(), List.of());
            pages.put(event.oversight(), sequence, after(empty, event, at));
        } else {
            pages.change(event.oversight(), sequence, page -> after(page, event, at));
        }
    }

    @QueryHandler
    List<OversightPage> answer(FindOversight question) {
        return pages.all().stream()
                .filter(page -> question.indicator() == null || page.indicator().equals(question.indicator()))
                .sorted(comparing(page -> page.indicator().value()))
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static OversightPage after(OversightPage page, OversightEvent event, Instant at) {
        return switch (event) {
            case MarginSet set ->
                new OversightPage(
                        page.indicator(),
                        and(page.margins(), new SetMargin(set.margin(), set.reason(), set.by(), at)),
                        page.switches());
            case ReviewSwitchedOff off -> switched(page, new Switch(off.measure(), true, off.reason(), off.by(), at));
            case ReviewSwitchedOn on -> switched(page, new Switch(on.measure(), false, on.reason(), on.by(), at));
        };
    }

    private static OversightPage switched(OversightPage page, Switch one) {
        return new OversightPage(page.indicator(), page.margins(), and(page.switches(), one));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
