package org.waymark.query.gathering;

import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.gathering.GatheringEvent.GatheringTakenBack;
import org.waymark.command.gathering.GatheringEvent.GatheringTold;
import org.waymark.command.gathering.GatheringId;
import org.waymark.command.gathering.Held;
import org.waymark.command.gathering.Held.Heads;
import org.waymark.command.gathering.Held.Raised;
import org.waymark.query.ProjectionHarness;

class GatheringProjectionTest {

    static final GatheringId FIRST = new GatheringId("first");
    static final GatheringId SECOND = new GatheringId("second");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static Held held(LocalDate on) {
        return new Held(
                FINGAL,
                on,
                Heads.OVER_50,
                Perspective.HOST_COMMUNITY,
                List.of("en"),
                List.of(),
                List.of(new Raised("Buses", 12)));
    }

    @Test
    void everybodyWhoWorksHereReadsThemAndWhoToldOfThemKnowsTheirOwn() {
        var first = new GatheringPage(FIRST, held(MONDAY), MONDAY, null);
        var second = new GatheringPage(SECOND, held(MONDAY.plusDays(1)), MONDAY.plusDays(1), "Counted twice");
        ProjectionHarness.of(GatheringProjection::new)
                .given(
                        new GatheringTold(FIRST, held(MONDAY), MONDAY, MINA),
                        new GatheringTold(SECOND, held(MONDAY.plusDays(1)), MONDAY.plusDays(1), PETRA),
                        new GatheringTakenBack(SECOND, "Counted twice", PETRA))
                .answers(new FindGatherings(), GatheringPage.class, second, first)
                .answers(new FindOwnGatherings(MINA), GatheringPage.class, first);
    }
}
