package org.waymark.query.standing;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.standing.AccessEvent;
import org.waymark.command.standing.AccessEvent.AccessRecorded;
import org.waymark.command.standing.AccessEvent.AccessTakenBack;
import org.waymark.query.Pages;

/** A page for each attempt of a monitor to look for itself; one that was recorded in error stays and says so. */
@Component
@ProcessingGroup("access")
class AccessProjection {

    private static final Comparator<AccessPage> LATEST_FIRST = Comparator.comparing(
                    (AccessPage page) -> page.visit().day())
            .reversed()
            .thenComparing(page -> page.access().value());

    private final Pages<AccessPage> pages;

    AccessProjection(MongoDatabase database) {
        pages = new Pages<>(database, "access_1", AccessPage.class);
    }

    @EventHandler
    void on(AccessEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case AccessRecorded recorded ->
                pages.put(
                        recorded.access(),
                        sequence,
                        new AccessPage(recorded.access(), recorded.visit(), recorded.by(), at, null));
            case AccessTakenBack back ->
                pages.change(
                        back.access(),
                        sequence,
                        page -> new AccessPage(page.access(), page.visit(), page.by(), page.at(), back.reason()));
        }
    }

    @QueryHandler
    List<AccessPage> answer(FindAccess question) {
        var indicator = question.indicator();
        var place = question.place();
        return pages.all().stream()
                .filter(page ->
                        indicator == null || indicator.equals(page.visit().indicator()))
                .filter(page -> place == null || place.equals(page.visit().place()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
