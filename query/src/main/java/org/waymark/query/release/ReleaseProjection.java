package org.waymark.query.release;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.release.ReleaseEvent;
import org.waymark.command.release.ReleaseEvent.ReleaseDrafted;
import org.waymark.command.release.ReleaseEvent.ReleasePublished;
import org.waymark.command.release.ReleaseEvent.ReleaseSigned;
import org.waymark.command.release.ReleaseEvent.ReleaseWithdrawn;
import org.waymark.query.Pages;
import org.waymark.query.release.ReleasePage.Withdrawal;

/** A page for each release from its first draft on, which stays when it is withdrawn. */
@Component
@ProcessingGroup("releases")
class ReleaseProjection {

    private final Pages<ReleasePage> pages;

    ReleaseProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<ReleasePage> pages(MongoDatabase database) {
        return new Pages<>(database, "release_1", ReleasePage.class);
    }

    @EventHandler
    void on(ReleaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case ReleaseDrafted drafted -> {
                var page = new ReleasePage(
                        drafted.release(), drafted.outline(), drafted.asOf(), List.of(), null, null, null);
                if (sequence == 0) {
                    pages.put(drafted.release(), sequence, page);
                } else {
                    pages.change(drafted.release(), sequence, _ -> page);
                }
            }
            case ReleaseSigned signed ->
                pages.change(
                        signed.release(),
                        sequence,
                        page -> new ReleasePage(
                                page.release(),
                                page.outline(),
                                page.asOf(),
                                Stream.concat(page.signatures().stream(), Stream.of(signed.by()))
                                        .toList(),
                                signed.manifest(),
                                null,
                                null));
            case ReleasePublished published ->
                pages.change(published.release(), sequence, page -> with(page, at, null));
            case ReleaseWithdrawn withdrawn ->
                pages.change(
                        withdrawn.release(),
                        sequence,
                        page -> with(page, page.published(), new Withdrawal(at, withdrawn.reason())));
        }
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static ReleasePage with(ReleasePage page, @Nullable Instant published, @Nullable Withdrawal withdrawn) {
        return new ReleasePage(
                page.release(), page.outline(), page.asOf(), page.signatures(), page.manifest(), published, withdrawn);
    }
}
