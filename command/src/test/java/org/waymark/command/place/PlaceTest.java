package org.waymark.command.place;

import static org.waymark.command.place.PlaceRefusal.CODE_TAKEN;
import static org.waymark.command.place.PlaceRefusal.WITHIN_ITSELF;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;

class PlaceTest {

    static final PlaceId SORREL = new PlaceId("sorrel");
    static final PlaceId COUNTRY = new PlaceId("country");
    static final Words NAME = Words.english("Sorrel");
    static final Words OTHER_NAME = Words.english("Sorrel Bay");
    static final ParticipantId ADA = new ParticipantId("ada");
    static final PlaceRegistered REGISTERED =
            new PlaceRegistered(SORREL, PlaceLevel.LOCAL_AUTHORITY, COUNTRY, NAME, ADA);

    final FixtureConfiguration<Place> place = new AggregateTestFixture<>(Place.class);

    @Test
    void isRegisteredWithItsCode() {
        place.givenNoPriorActivity()
                .when(new RegisterPlace(SORREL, PlaceLevel.LOCAL_AUTHORITY, COUNTRY, NAME, ADA))
                .expectEvents(REGISTERED);
    }

    @Test
    void registeredTwiceIsRegisteredOnce() {
        place.given(REGISTERED)
                .when(new RegisterPlace(SORREL, PlaceLevel.LOCAL_AUTHORITY, COUNTRY, NAME, ADA))
                .expectNoEvents();
    }

    @Test
    void keepsItsCodeToItself() {
        place.given(REGISTERED)
                .when(new RegisterPlace(SORREL, PlaceLevel.REGION, COUNTRY, NAME, ADA))
                .expectExceptionDetails(CODE_TAKEN);
    }

    @Test
    void doesNotLieWithinItself() {
        place.givenNoPriorActivity()
                .when(new RegisterPlace(SORREL, PlaceLevel.REGION, SORREL, NAME, ADA))
                .expectExceptionDetails(WITHIN_ITSELF);
    }

    @Test
    void takesAnotherName() {
        place.given(REGISTERED)
                .when(new RenamePlace(SORREL, OTHER_NAME, ADA))
                .expectEvents(new PlaceRenamed(SORREL, OTHER_NAME, ADA));
    }

    @Test
    void renamedToItsNameStaysAsItIs() {
        place.given(REGISTERED).when(new RenamePlace(SORREL, NAME, ADA)).expectNoEvents();
    }
}
