package org.waymark.infra.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Desk;
import org.waymark.ui.Releases;
import org.waymark.ui.Reporting;

/** A release of example counts of people, some of whom are so few that they are withheld. */
@Component
class ReleaseSample implements Chapter {

    private static final IndicatorId LEARNERS = new IndicatorId("example-learners");
    private static final ReleaseId RELEASE = new ReleaseId("example-learners-2020");
    private static final Period YEAR = Period.year(2020);
    private static final String NOTE = "For demonstration: these counts are made up.";

    private final Cast cast;
    private final Desk desk;
    private final Reporting reporting;
    private final Releases releases;

    ReleaseSample(Cast cast, Desk desk, Reporting reporting, Releases releases) {
        this.cast = cast;
        this.desk = desk;
        this.reporting = reporting;
        this.releases = releases;
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        cast.send(new DefineIndicator(LEARNERS, learners(), planner), LEARNERS.value());
        var source = cast.as("reporter").organisation();
        if (source == null) {
            return;
        }
        var mandate = new Mandate(LEARNERS, new PlaceId("IE"), true);
        cast.send(new GrantMandate(new OrganisationId(source), mandate, planner), LEARNERS.value());
        desk.see();
        count("IE", 812, 431, 381);
        count("ie-fingal", 214, 118, 96);
        count("ie-galway-city", 87, 46, 41);
        count("ie-donegal", 31, 24, 7);
        count("ie-carlow", 6, 4, 2);
        var outline = new Outline(
                file.strategy(),
                words("Example: people in language courses, 2020", "مثال: الملتحقون بدورات اللغة، 2020"),
                List.of(LEARNERS),
                YEAR,
                Readers.EVERYBODY,
                LocalDate.of(2021, 3, 1),
                null);
        cast.send(new DraftRelease(RELEASE, outline, planner), RELEASE.value());
        desk.see();
        for (var who : List.of("planner", "reviewer")) {
            releases.sign(RELEASE, cast.as(who)).ifPresent(command -> cast.send(command, RELEASE.value(), who));
        }
        desk.see();
        releases.publish(RELEASE, cast.as("planner")).ifPresent(command -> cast.send(command, RELEASE.value()));
    }

    private void count(String place, int all, int women, int men) {
        var reporter = cast.as("reporter");
        var series = reporting.series(LEARNERS, new PlaceId(place), reporter);
        var cells = List.of(cell("", all), cell("sex=F", women), cell("sex=M", men));
        var value = new Value(cells, null, NOTE, List.of());
        reporting.submit(series, YEAR, value, null, reporter, "sample:release:" + place);
        cast.send(new AcceptValue(series, YEAR, cast.as("reviewer").participant()), "release", place);
    }

    private static Cell cell(String group, int people) {
        return new Cell(Slice.of(group), Observation.of(BigDecimal.valueOf(people)));
    }

    private static Words words(String english, String arabic) {
        return new Words(Map.of("en", english, "ar", arabic));
    }

    private static Definition learners() {
        return new Definition(
                words("Example: people in language courses", "مثال: الملتحقون بدورات اللغة"),
                words("How many people took part in a course.", "كم شخصًا التحق بدورة."),
                words("people", "شخص"),
                MeasureKind.COUNT,
                IndicatorType.OUTCOME,
                Direction.UP,
                null,
                BigDecimal.ZERO,
                null,
                List.of("sex"),
                Slice.TOTAL,
                words("The planning desk of this demonstration", "مكتب التخطيط في هذا العرض"),
                null,
                Map.of(),
                null);
    }
}
