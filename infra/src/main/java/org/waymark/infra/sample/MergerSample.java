package org.waymark.infra.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.Words;
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
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.place.VocabularyCommand.NameLevel;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;

/**
 * Two councils of which one became in 2014, as the law tells it, with made-up figures before and after that say so: a
 * series that goes on.
 */
@Component
class MergerSample implements Chapter {

    private static final IndicatorId COURSES = new IndicatorId("example-course-places");
    private static final PlaceId IRELAND = new PlaceId("IE");
    private static final PlaceId LIMERICK = new PlaceId("ie-limerick");
    private static final PlaceId CITY = new PlaceId("ie-limerick-city");
    private static final PlaceId COUNTY = new PlaceId("ie-limerick-county");
    private static final PlaceLevel FORMER = new PlaceLevel("FORMER_AUTHORITY");
    private static final LocalDate MERGED = LocalDate.of(2014, 6, 1);
    private static final int RANK = 3;
    private static final String MADE_UP = "For demonstration: a made-up figure.";

    private final Cast cast;
    private final Desk desk;
    private final Reporting reporting;

    MergerSample(Cast cast, Desk desk, Reporting reporting) {
        this.cast = cast;
        this.desk = desk;
        this.reporting = reporting;
    }

    private static Words words(String english, String arabic) {
        return Words.english(english).and("ar", arabic);
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        cast.send(new NameLevel(FORMER, RANK, words("Former authority", "سلطة سابقة"), planner), FORMER.value());
        desk.see();
        former(CITY, words("Limerick City (until 2014)", "مدينة ليمريك (حتى 2014)"));
        former(COUNTY, words("Limerick County (until 2014)", "مقاطعة ليمريك (حتى 2014)"));
        desk.see();
        var law = "Local Government Reform Act 2014: one council for city and county.";
        cast.send(new MergePlaces(LIMERICK, List.of(CITY, COUNTY), MERGED, law, planner), LIMERICK.value());
        cast.send(new DefineIndicator(COURSES, courses(), planner), COURSES.value());
        var source = new OrganisationId(String.valueOf(cast.as("reporter").organisation()));
        cast.send(new GrantMandate(source, new Mandate(COURSES, IRELAND, true), planner), COURSES.value());
        desk.see();
        counted(CITY, "2012", 120);
        counted(CITY, "2013", 140);
        counted(COUNTY, "2012", 60);
        counted(COUNTY, "2013", 85);
        counted(LIMERICK, "2015", 240);
    }

    private void former(PlaceId place, Words name) {
        var planner = cast.as("planner").participant();
        cast.send(new RegisterPlace(place, FORMER, IRELAND, name, planner), place.value());
    }

    private static Definition courses() {
        return new Definition(
                words("Example: places in language courses", "مثال: مقاعد دورات اللغة"),
                words(
                        "Places in language courses that councils offered in a year. For demonstration.",
                        "مقاعد دورات اللغة التي أتاحتها المجالس في سنة. للعرض."),
                words("places", "مقاعد"),
                MeasureKind.COUNT,
                IndicatorType.OUTCOME,
                Direction.UP,
                null,
                null,
                null,
                List.of(),
                Slice.TOTAL,
                words("Made up for demonstration", "مختلَق للعرض"),
                null,
                Map.of(),
                null,
                null,
                null);
    }

    private void counted(PlaceId place, String year, int number) {
        var reporter = cast.as("reporter");
        var series = reporting.series(COURSES, place, reporter);
        var period = new Period(year);
        var cell = new Cell(Slice.TOTAL, Observation.of(BigDecimal.valueOf(number)));
        var value = new Value(List.of(cell), null, MADE_UP, List.of());
        reporting.submit(series, period, value, null, reporter, "sample:merger:" + place + ":" + year);
        cast.send(new AcceptValue(series, period, cast.as("reviewer").participant()), "merger", place.value(), year);
    }
}
