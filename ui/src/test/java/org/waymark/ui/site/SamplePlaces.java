package org.waymark.ui.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.Contour;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.query.place.FindOutlines;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.PlaceOutline;
import org.waymark.query.progress.Point;
import org.waymark.query.rollup.FindRollUp;
import org.waymark.query.rollup.Part;
import org.waymark.query.rollup.RollUp;
import org.waymark.query.rollup.SubGroup;
import org.waymark.query.rollup.Total;
import org.waymark.query.rollup.Trait;

/** Six towns of the sample country, of which one tells nothing and one has too few. */
final class SamplePlaces {

    static final Slice NATIONALS = Slice.of("citizen=NAT,sex=T,age=Y20-64");
    static final Slice WOMEN = Slice.of("citizen=NEU27_2020_FOR,sex=F,age=Y20-64");
    static final List<String> TOWNS =
            List.of("Wellmere", "Northport", "Ostrava Hill", "Lindtal", "Kestrel Bay", "Sorrel");

    private static final List<Period> YEARS = List.of(Period.year(2024), Period.year(2025));

    @QueryHandler
    Optional<RollUp> answer(FindRollUp question) {
        return SampleFigures.indicators().stream()
                .filter(page -> page.indicator().equals(question.indicator()))
                .findFirst()
                .map(page -> new RollUp(
                        page,
                        part(place("XX", "Sampleland", null), 9.0, question),
                        SampleFigures.NON_EU,
                        question.reference(),
                        List.of(NATIONALS, WOMEN, SampleFigures.NON_EU),
                        List.of(new SubGroup(WOMEN, points(12.5))),
                        towns(question),
                        YEARS.stream().map(year -> new Total(year, null, 5, 6)).toList(),
                        List.of(new Trait(
                                SampleFigures.indicators().getLast(),
                                Map.of("wellmere", BigDecimal.TEN, "northport", BigDecimal.TWO)))));
    }

    /** Two towns lie beside each other; the others are on no map. */
    @QueryHandler
    List<PlaceOutline> answer(FindOutlines question) {
        return question.places().stream()
                .limit(2)
                .map(place -> new PlaceOutline(
                        place,
                        new Contour(List.of(
                                question.places().indexOf(place) == 0
                                        ? "0 50 1 50 1 51 0 51"
                                        : "1 50 2 50 2 51 1 51"))))
                .toList();
    }

    private static List<Part> towns(FindRollUp question) {
        var towns = new ArrayList<Part>();
        for (var i = 0; i < TOWNS.size(); i++) {
            var name = place(TOWNS.get(i).toLowerCase(Locale.ROOT).replace(' ', '-'), TOWNS.get(i), new PlaceId("XX"));
            towns.add(i < 4 ? part(name, 8.0 + 3 * i, question) : silent(name, i == 4));
        }
        return towns;
    }

    private static PlaceName place(String code, String name, @Nullable PlaceId within) {
        return new PlaceName(new PlaceId(code), PlaceLevel.LOCAL_AUTHORITY, within, Words.english(name));
    }

    private static Part part(PlaceName place, double value, FindRollUp question) {
        return new Part(place, points(value), question.reference() == null ? List.of() : points(5.5));
    }

    private static Part silent(PlaceName place, boolean tooFew) {
        var few = new Point(YEARS.getLast(), Observation.missing(Missing.TOO_FEW), LocalDate.of(2026, 4, 1), 1);
        return new Part(place, tooFew ? List.of(few) : List.of(), List.of());
    }

    private static List<Point> points(double value) {
        return IntStream.range(0, YEARS.size())
                .mapToObj(i -> new Point(
                        YEARS.get(i), Observation.of(BigDecimal.valueOf(value + i)), LocalDate.of(2025 + i, 4, 1), 1))
                .toList();
    }
}
