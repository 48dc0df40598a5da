package org.waymark.query.milestone;

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
import org.waymark.command.milestone.MilestoneEvent;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.query.Pages;
import org.waymark.query.milestone.MilestonePage.Entry;

/** A page for each planned step from its first report on, with every report; it never vanishes. */
@Component
@ProcessingGroup("milestone")
class MilestoneProjection {

    private final Pages<MilestonePage> pages;
    private final Milestones milestones;

    MilestoneProjection(MongoDatabase database) {
        pages = Milestones.pages(database);
        milestones = new Milestones(database);
    }

    @EventHandler
    void on(MilestoneEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case ProgressReported reported -> {
                var entry = new Entry(reported.report(), LocalDate.ofInstant(at, UTC), reported.by());
                var id = reported.progress();
                if (sequence == 0) {
                    pages.put(id, sequence, new MilestonePage(id.strategy(), id.milestone(), List.of(entry)));
                } else {
                    pages.change(id, sequence, page -> followed(page, entry));
                }
            }
        }
    }

    private static MilestonePage followed(MilestonePage page, Entry entry) {
        return new MilestonePage(
                page.strategy(),
                page.milestone(),
                Stream.concat(Stream.of(entry), page.reports().stream()).toList());
    }

    @QueryHandler
    List<MilestonePage> answer(FindMilestones question) {
        return milestones.of(question.strategy());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
