package org.waymark.query.crisis;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.crisis.CrisesId;
import org.waymark.command.crisis.CrisisEvent;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisEvent.CrisisExtended;
import org.waymark.command.crisis.CrisisEvent.MeasuresRevised;
import org.waymark.query.Pages;
import org.waymark.query.crisis.Crises.Stretches;

/** A page for each strategy from its first crisis on, with all of them; none ever vanishes. */
@Component
@ProcessingGroup("crisis")
class CrisisProjection {

    private final Pages<Stretches> pages;
    private final Crises crises;

    CrisisProjection(MongoDatabase database) {
        pages = Crises.pages(database);
        crises = new Crises(database);
    }

    @EventHandler
    void on(CrisisEvent event, @SequenceNumber long sequence) {
        var stream = new CrisesId(event.crisis().strategy());
        switch (event) {
            case CrisisDeclared declared -> {
                var page = Told.declared(declared);
                if (sequence == 0) {
                    pages.put(stream, sequence, new Stretches(List.of(page)));
                } else {
                    pages.change(stream, sequence, all -> and(all, page));
                }
            }
            case CrisisExtended extended -> change(extended, sequence, page -> Told.extended(page, extended));
            case MeasuresRevised revised -> change(revised, sequence, page -> Told.revised(page, revised));
            case CrisisEnded ended -> change(ended, sequence, page -> Told.ended(page, ended));
            case ActionNoted noted -> change(noted, sequence, page -> Told.noted(page, noted));
        }
    }

    private void change(CrisisEvent event, long sequence, UnaryOperator<CrisisPage> change) {
        pages.change(
                new CrisesId(event.crisis().strategy()),
                sequence,
                all -> new Stretches(all.crises().stream()
                        .map(page -> page.crisis().equals(event.crisis()) ? change.apply(page) : page)
                        .toList()));
    }

    private static Stretches and(Stretches all, CrisisPage page) {
        return new Stretches(
                Stream.concat(all.crises().stream(), Stream.of(page)).toList());
    }

    @QueryHandler
    List<CrisisPage> answer(FindCrises question) {
        return crises.of(question.strategy());
    }

    @QueryHandler
    Optional<CrisisPage> answer(FindCrisis question) {
        return crises.find(question.crisis());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
