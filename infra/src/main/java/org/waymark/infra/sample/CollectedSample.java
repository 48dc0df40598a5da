package org.waymark.infra.sample;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.gathering.GatheringCommand.TellGathering;
import org.waymark.command.gathering.GatheringId;
import org.waymark.command.gathering.Held;
import org.waymark.command.gathering.Held.Heads;
import org.waymark.command.gathering.Held.Raised;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.collect.Brought;
import org.waymark.ui.collect.Collecting;

/** What a partner brought in for others: one example voice, and an example of a gathering. */
@Component
class CollectedSample implements Chapter {

    private static final PlaceId FINGAL = new PlaceId("ie-fingal");

    private final Cast cast;
    private final Collecting collecting;

    CollectedSample(Cast cast, Collecting collecting) {
        this.cast = cast;
        this.collecting = collecting;
    }

    @Override
    public void tell(Catalogue file) {
        var partner = cast.as("partner");
        collecting.take(
                new Brought(
                        0,
                        "Приклад: не вистачає вечірніх курсів для тих, хто працює вдень.",
                        "uk",
                        Perspective.MIGRANT_OR_REFUGEE,
                        FINGAL,
                        Consent.SPOKEN,
                        "Example: at the drop-in on Tuesdays"),
                "sample",
                partner);
        var held = new Held(
                FINGAL,
                LocalDate.of(2020, 2, 18),
                Heads.FROM_11_TO_25,
                Perspective.MIGRANT_OR_REFUGEE,
                List.of("ar", "en"),
                List.of("What would help you most to find work?"),
                List.of(
                        new Raised("Example: recognition of what was learnt abroad", 9),
                        new Raised("Example: classes after working hours", 6)));
        cast.send(new TellGathering(new GatheringId("example-evening"), held, partner.participant()), "evening");
    }
}
