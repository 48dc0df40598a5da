package org.waymark.command.gathering;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.gathering.GatheringRefusal.LANGUAGE_UNREADABLE;
import static org.waymark.command.gathering.GatheringRefusal.NOTHING_RAISED;
import static org.waymark.command.gathering.GatheringRefusal.NOT_HELD_YET;
import static org.waymark.command.gathering.GatheringRefusal.NOT_YOURS;
import static org.waymark.command.gathering.GatheringRefusal.RAISED_UNREADABLE;
import static org.waymark.command.gathering.GatheringRefusal.REASON_MISSING;
import static org.waymark.command.gathering.GatheringRefusal.TAKEN_BACK;
import static org.waymark.command.gathering.GatheringRefusal.TOLD_ALREADY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.gathering.GatheringCommand.TakeBackGathering;
import org.waymark.command.gathering.GatheringCommand.TellGathering;
import org.waymark.command.gathering.GatheringEvent.GatheringTakenBack;
import org.waymark.command.gathering.GatheringEvent.GatheringTold;
import org.waymark.command.gathering.Held.Heads;
import org.waymark.command.gathering.Held.Raised;
import org.waymark.command.place.PlaceId;

class GatheringTest {

    static final GatheringId EVENING = new GatheringId("evening");
    static final ParticipantId PAUL = new ParticipantId("paul");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final Raised CLASSES = new Raised("Classes are full", 7);
    static final Held HELD = held(TODAY, List.of("ar", "en"), List.of(CLASSES));
    static final GatheringTold TOLD = new GatheringTold(EVENING, HELD, TODAY, PAUL);
    static final GatheringTakenBack GONE = new GatheringTakenBack(EVENING, "Counted twice", PAUL);

    final FixtureConfiguration<Gathering> gathering = new AggregateTestFixture<>(Gathering.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    static Held held(LocalDate on, List<String> languages, List<Raised> raised) {
        return new Held(
                new PlaceId("IE-FINGAL"),
                on,
                Heads.FROM_6_TO_10,
                Perspective.MIGRANT_OR_REFUGEE,
                languages,
                List.of("What would help you most?"),
                raised);
    }

    static TellGathering tell(Held held) {
        return new TellGathering(EVENING, held, PAUL);
    }

    @Test
    void isToldOnce() {
        gathering.givenNoPriorActivity().when(tell(HELD)).expectEvents(TOLD);
        gathering.given(TOLD).when(tell(HELD)).expectNoEvents();
        gathering
                .given(TOLD)
                .when(tell(held(TODAY.minusDays(1), List.of("ar"), List.of(CLASSES))))
                .expectExceptionDetails(TOLD_ALREADY);
    }

    @Test
    void hasBeenHeld() {
        gathering
                .givenNoPriorActivity()
                .when(tell(held(TODAY.plusDays(1), List.of("ar"), List.of(CLASSES))))
                .expectExceptionDetails(NOT_HELD_YET);
    }

    @Test
    void tellsWhatPeopleRaisedAndHowManyDid() {
        gathering
                .givenNoPriorActivity()
                .when(tell(held(TODAY, List.of("ar"), List.of())))
                .expectExceptionDetails(NOTHING_RAISED);
        gathering
                .givenNoPriorActivity()
                .when(tell(held(TODAY, List.of("ar"), List.of(new Raised("Classes", 0)))))
                .expectExceptionDetails(RAISED_UNREADABLE);
    }

    @Test
    void saysInWhichLanguages() {
        gathering
                .givenNoPriorActivity()
                .when(tell(held(TODAY, List.of(), List.of(CLASSES))))
                .expectExceptionDetails(LANGUAGE_UNREADABLE);
        gathering
                .givenNoPriorActivity()
                .when(tell(held(TODAY, List.of("Arabic"), List.of(CLASSES))))
                .expectExceptionDetails(LANGUAGE_UNREADABLE);
    }

    @Test
    void isTakenBackByWhoeverToldItWithAReason() {
        gathering
                .given(TOLD)
                .when(new TakeBackGathering(EVENING, "Counted twice", PAUL))
                .expectEvents(GONE);
        gathering
                .given(TOLD)
                .when(new TakeBackGathering(EVENING, "Counted twice", new ParticipantId("petra")))
                .expectExceptionDetails(NOT_YOURS);
        gathering.given(TOLD).when(new TakeBackGathering(EVENING, " ", PAUL)).expectExceptionDetails(REASON_MISSING);
        gathering
                .given(TOLD, GONE)
                .when(new TakeBackGathering(EVENING, "Again", PAUL))
                .expectExceptionDetails(TAKEN_BACK);
        gathering.given(TOLD, GONE).when(tell(HELD)).expectExceptionDetails(TAKEN_BACK);
    }
}
