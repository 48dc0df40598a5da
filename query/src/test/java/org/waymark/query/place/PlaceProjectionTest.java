package org.waymark.query.place;

import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.command.place.PlaceLevel.LOCAL_AUTHORITY;

import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceId;
import org.waymark.query.ProjectionHarness;

class PlaceProjectionTest {

    static final ParticipantId ADA = new ParticipantId("ada");
    static final PlaceId IRELAND = new PlaceId("IE");
    static final PlaceId FINGAL = new PlaceId("IE-FINGAL");
    static final Words IRISH = Words.english("Ireland").and("ga", "Éire");
    static final Words OLD_NAME = Words.english("Fingal County");
    static final Words NEW_NAME = Words.english("Fingal");

    final ProjectionHarness places = ProjectionHarness.of(PlaceProjection::new);

    @Test
    void everyPlaceIsFoundByCodeUnderItsLatestName() {
        places.given(
                        new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceRegistered(IRELAND, COUNTRY, null, IRISH, ADA),
                        new PlaceRenamed(FINGAL, NEW_NAME, ADA))
                .answers(
                        new FindPlaces(),
                        PlaceName.class,
                        new PlaceName(IRELAND, COUNTRY, null, IRISH),
                        new PlaceName(FINGAL, LOCAL_AUTHORITY, IRELAND, NEW_NAME));
    }

    @Test
    void withoutAnyThereIsNone() {
        places.given().answers(new FindPlaces(), PlaceName.class);
    }
}
