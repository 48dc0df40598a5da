package org.waymark.ui.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.replay.Happening;
import org.waymark.query.replay.Replay;
import org.waymark.query.replay.Replay.Day;
import org.waymark.query.reporting.Returned;

/** A crisis that is on when the sample is looked at, with something noted by an organisation of civil society. */
final class SampleCrisis {

    static final LocalDate BEGAN = LocalDate.of(2026, 11, 10);
    static final LocalDate NOTED = LocalDate.of(2026, 11, 12);
    static final OrganisationId SHELTER = new OrganisationId("shelter");
    static final Words WHY =
            Words.english("Many more people arrive than there are beds").and("ar", "يصل كثيرون");

    private static final CrisisPage.Step DECLARED = new CrisisPage.Step(
            "crisis.crisis-declared",
            WHY,
            BEGAN,
            LocalDate.of(2026, 12, 31),
            List.of(new MeasureId("non-eu")),
            BEGAN,
            new ParticipantId("ana"));
    private static final Action BEDS = new Action(
            NOTED, LocalTime.of(9, 30), Action.Label.KNOWN, Words.english("Nine beds are left"), SHELTER, List.of());

    private SampleCrisis() {}

    static CrisisPage on() {
        return new CrisisPage(
                CrisisId.of(SamplePlan.PLAN, "arrivals"),
                SamplePlan.PLAN,
                List.of(),
                WHY,
                BEGAN,
                DECLARED.last(),
                false,
                5,
                true,
                List.of(DECLARED),
                List.of(new CrisisPage.Noted(BEDS, NOTED, new ParticipantId("ana"))));
    }

    static Replay replay(CrisisPage crisis) {
        return new Replay(
                crisis,
                List.of(
                        new Day(BEGAN, List.of(new Happening.Ruled(BEGAN, DECLARED))),
                        new Day(
                                NOTED,
                                List.of(
                                        new Happening.Noted(NOTED, BEDS),
                                        new Happening.Heard(NOTED, null),
                                        new Happening.Waited(NOTED, SampleFigures.LOCAL, 2)))));
    }

    static List<Returned> backlog() {
        return List.of(new Returned(
                new ReportingSeriesId(SampleFigures.LOCAL, new PlaceId("IE"), SHELTER),
                new MeasureId("local"),
                Slice.TOTAL,
                new Period("2026-09"),
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2027, 1, 14),
                null));
    }
}
