package org.waymark.command.place;

import static org.waymark.command.place.PlaceRefusal.BOUNDARY_CHANGED_THAT_DAY;
import static org.waymark.command.place.PlaceRefusal.NO_LONGER_THERE;
import static org.waymark.command.place.PlaceRefusal.NO_SUCH_BOUNDARY;
import static org.waymark.command.place.PlaceRefusal.REASON_MISSING;
import static org.waymark.command.place.PlaceRefusal.TOO_FEW_PLACES;
import static org.waymark.command.place.PlaceTest.ADA;
import static org.waymark.command.place.PlaceTest.REGISTERED;
import static org.waymark.command.place.PlaceTest.SORREL;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.SplitPlace;
import org.waymark.command.place.PlaceCommand.TakeBackBoundary;
import org.waymark.command.place.PlaceEvent.BoundaryTakenBack;
import org.waymark.command.place.PlaceEvent.PlaceSplit;
import org.waymark.command.place.PlaceEvent.PlacesMerged;

class BoundaryTest {

    static final PlaceId NORTH = new PlaceId("north");
    static final PlaceId SOUTH = new PlaceId("south");
    static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    static final String LAW = "Local Government Act";
    static final PlacesMerged MERGED = new PlacesMerged(SORREL, List.of(NORTH, SOUTH), DAY, LAW, ADA);
    static final PlaceSplit SPLIT = new PlaceSplit(SORREL, List.of(NORTH, SOUTH), DAY, LAW, ADA);

    final FixtureConfiguration<Place> place = new AggregateTestFixture<>(Place.class);

    static MergePlaces merge(LocalDate day, PlaceId... from) {
        return new MergePlaces(SORREL, List.of(from), day, LAW, ADA);
    }

    static SplitPlace split(LocalDate day, PlaceId... into) {
        return new SplitPlace(SORREL, List.of(into), day, LAW, ADA);
    }

    @Nested
    class Merging {

        @Test
        void makesOneOfSeveral() {
            place.given(REGISTERED).when(merge(DAY, NORTH, SOUTH)).expectEvents(MERGED);
        }

        @Test
        void twiceIsOnce() {
            place.given(REGISTERED, MERGED).when(merge(DAY, SOUTH, NORTH)).expectNoEvents();
        }

        @Test
        void takesTwo() {
            place.given(REGISTERED).when(merge(DAY, NORTH, NORTH)).expectExceptionDetails(TOO_FEW_PLACES);
        }

        @Test
        void needsAReason() {
            place.given(REGISTERED)
                    .when(new MergePlaces(SORREL, List.of(NORTH, SOUTH), DAY, " ", ADA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void ofOthersOnTheSameDayContradicts() {
            place.given(REGISTERED, MERGED)
                    .when(merge(DAY, NORTH, SORREL))
                    .expectExceptionDetails(BOUNDARY_CHANGED_THAT_DAY);
        }
    }

    @Nested
    class Splitting {

        @Test
        void makesSeveralOfOne() {
            place.given(REGISTERED).when(split(DAY, NORTH, SOUTH)).expectEvents(SPLIT);
        }

        @Test
        void twiceIsOnce() {
            place.given(REGISTERED, SPLIT).when(split(DAY, NORTH, SOUTH)).expectNoEvents();
        }

        @Test
        void makesTwoAtLeast() {
            place.given(REGISTERED).when(split(DAY, NORTH)).expectExceptionDetails(TOO_FEW_PLACES);
        }

        @Test
        void endsAPlaceThatIsNotAmongItsParts() {
            place.given(REGISTERED, SPLIT)
                    .when(merge(DAY.plusYears(1), NORTH, SORREL))
                    .expectExceptionDetails(NO_LONGER_THERE);
        }

        @Test
        void leavesAPlaceThatIsAmongItsParts() {
            var stays = new PlaceSplit(SORREL, List.of(NORTH, SORREL), DAY, LAW, ADA);
            var later = DAY.plusYears(1);
            place.given(REGISTERED, stays)
                    .when(merge(later, NORTH, SORREL))
                    .expectEvents(new PlacesMerged(SORREL, List.of(NORTH, SORREL), later, LAW, ADA));
        }
    }

    @Nested
    class TakingBack {

        @Test
        void undoesWhatWasEnteredByMistake() {
            place.given(REGISTERED, SPLIT)
                    .when(new TakeBackBoundary(SORREL, DAY, "Wrong day", ADA))
                    .expectEvents(new BoundaryTakenBack(SORREL, DAY, "Wrong day", ADA));
        }

        @Test
        void letsThePlaceBeThereAgain() {
            place.given(REGISTERED, SPLIT, new BoundaryTakenBack(SORREL, DAY, "Wrong day", ADA))
                    .when(split(DAY.plusYears(1), NORTH, SOUTH))
                    .expectEvents(new PlaceSplit(SORREL, List.of(NORTH, SOUTH), DAY.plusYears(1), LAW, ADA));
        }

        @Test
        void needsSomethingToTakeBack() {
            place.given(REGISTERED)
                    .when(new TakeBackBoundary(SORREL, DAY, "Wrong day", ADA))
                    .expectExceptionDetails(NO_SUCH_BOUNDARY);
        }

        @Test
        void needsAReason() {
            place.given(REGISTERED, SPLIT)
                    .when(new TakeBackBoundary(SORREL, DAY, "", ADA))
                    .expectExceptionDetails(REASON_MISSING);
        }
    }
}
