package org.waymark.query.gathering;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Comparator.comparing;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.gathering.GatheringEvent;
import org.waymark.command.gathering.GatheringEvent.GatheringTakenBack;
import org.waymark.command.gathering.GatheringEvent.GatheringTold;
import org.waymark.query.Pages;

/** A page for each gathering; it never vanishes. */
@Component
@ProcessingGroup("gathering")
class GatheringProjection {

    /** The page, and who told of it, which is for nobody else. */
    record Told(GatheringPage page, ParticipantId by) {}

    private static final Comparator<GatheringPage> LATEST_FIRST = comparing(
                    (GatheringPage page) -> page.held().on())
            .reversed()
            .thenComparing(page -> page.gathering().value());

    private static final String BY = Pages.PAGE + ".by.value";

    private final Pages<Told> gatherings;

    GatheringProjection(MongoDatabase database) {
        gatherings = new Pages<>(database, "gathering_1", Told.class, BY);
    }

    @EventHandler
    void on(GatheringEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case GatheringTold told ->
                gatherings.put(
                        told.gathering(),
                        sequence,
                        new Told(new GatheringPage(told.gathering(), told.held(), told.told(), null), told.by()));
            case GatheringTakenBack back ->
                gatherings.change(back.gathering(), sequence, told -> {
                    var page = told.page();
                    return new Told(
                            new GatheringPage(page.gathering(), page.held(), page.told(), back.reason()), told.by());
                });
        }
    }

    @QueryHandler
    List<GatheringPage> answer(FindGatherings question) {
        return sorted(gatherings.all());
    }

    @QueryHandler
    List<GatheringPage> answer(FindOwnGatherings question) {
        return sorted(gatherings.where(eq(BY, question.by().value())));
    }

    @ResetHandler
    void forget() {
        gatherings.drop();
    }

    private static List<GatheringPage> sorted(List<Told> told) {
        return told.stream().map(Told::page).sorted(LATEST_FIRST).toList();
    }
}
