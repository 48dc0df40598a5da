package org.waymark.ui.imports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Vocabulary;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.ReadRow;

/** What a clerk of Sorrel may report, and rows as a reader gives them. */
final class Clerk {

    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final IndicatorId JOBLESS = new IndicatorId("unemployment-rate");
    static final IndicatorId ARRIVALS = new IndicatorId("arrivals");
    static final PlaceId SORREL = new PlaceId("sorrel");
    static final LocalDate TODAY = LocalDate.parse("2026-03-14");

    private Clerk() {}

    static World world() {
        return new World(
                COUNCIL,
                TODAY,
                List.of(
                        indicator("unemployment-rate", "lfsa_urgan"),
                        indicator("twin", "shared"),
                        indicator("other", "shared"),
                        indicator("arrivals", "migr_imm", MeasureKind.COUNT)),
                List.of(place("sorrel", null), place("north", "sorrel"), place("elsewhere", null), renumbered()),
                new Vocabulary(List.of(list("nuts:2016", 2018), list("nuts:2021", 2021)), TODAY),
                List.of(new Mandate(JOBLESS, SORREL, true), new Mandate(ARRIVALS, SORREL, false)));
    }

    private static IndicatorPage indicator(String id, String eurostat) {
        return indicator(id, eurostat, MeasureKind.PERCENTAGE);
    }

    private static IndicatorPage indicator(String id, String eurostat, MeasureKind kind) {
        var name = words(id);
        var definition = new Definition(
                name,
                name,
                words("%"),
                kind,
                IndicatorType.OUTCOME,
                Direction.DOWN,
                null,
                null,
                null,
                List.of("citizen", "sex"),
                Slice.of("citizen=TOTAL,sex=T"),
                name,
                null,
                Map.of("eurostat", eurostat),
                null);
        return new IndicatorPage(new IndicatorId(id), definition, List.of());
    }

    private static PlaceName place(String id, @Nullable String within) {
        return new PlaceName(
                new PlaceId(id), PlaceLevel.REGION, within == null ? null : new PlaceId(within), words(id));
    }

    /** A place whose code another vintage of the list had otherwise. */
    private static PlaceName renumbered() {
        var codes = Map.of("nuts:2016", "SO02", "nuts:2021", "SO05");
        return new PlaceName(
                new PlaceId("west"), PlaceLevel.REGION, SORREL, words("west"), codes, null, null, List.of());
    }

    private static CodeListPage list(String id, int year) {
        return new CodeListPage(new CodeListId(id), words(id), LocalDate.of(year, 1, 1), null, null);
    }

    private static Words words(String text) {
        return new Words(Map.of("en", text));
    }

    /** A row on line 7 with codes written {@code place=sorrel indicator=…}. */
    static ReadRow row(String codes, String period, String said) {
        var missing = said.startsWith(":");
        var flags = said.endsWith("u") ? Set.of(ObservationFlag.LOW_RELIABILITY) : Set.<ObservationFlag>of();
        var confidential = said.endsWith("c") ? Set.of(ObservationFlag.CONFIDENTIAL) : flags;
        return new ReadRow(
                7,
                codes.isEmpty()
                        ? Map.of()
                        : Arrays.stream(codes.split(" ", -1))
                                .map(pair -> pair.split("=", 2))
                                .collect(toMap(pair -> pair[0], pair -> pair[1])),
                period,
                missing ? null : new BigDecimal(said.replaceAll("[uc]", "")),
                confidential,
                missing);
    }
}
