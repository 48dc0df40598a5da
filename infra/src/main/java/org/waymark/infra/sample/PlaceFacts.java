package org.waymark.infra.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;

/** What the chapter on places tells. The shares are made up by a rule, so that they differ and mean nothing. */
final class PlaceFacts {

    static final IndicatorId PEOPLE = new IndicatorId("people");
    static final IndicatorId WORK = new IndicatorId("example-work-found");

    private static final String GROUP = "citizen=NEU27_2020_FOR,sex=T";
    private static final String NATIONALS = "citizen=NAT,sex=T";

    private PlaceFacts() {}

    static Definition people() {
        return definition(
                words("People counted in the census", "من عدّهم التعداد"),
                words("Everybody who was there on the night of the census.", "كل من كان حاضرًا ليلة التعداد."),
                words("people", "شخص"),
                MeasureKind.COUNT,
                Direction.CONTEXT,
                List.of(),
                Slice.TOTAL,
                words("Central Statistics Office, Census 2016", "المكتب المركزي للإحصاء، تعداد 2016"),
                "https://www.cso.ie/en/census/");
    }

    static Definition work() {
        return definition(
                words("Example: found work within a year of looking", "مثال: من وجدوا عملًا خلال سنة من البحث"),
                words(
                        "How many of those who looked for work found it within a year. For demonstration.",
                        "كم ممن بحثوا عن عمل وجدوه خلال سنة. للعرض."),
                words("%", "%"),
                MeasureKind.PERCENTAGE,
                Direction.UP,
                List.of("citizen", "sex", "status"),
                Slice.of(GROUP),
                words("Made up for demonstration", "مختلَق للعرض"),
                null);
    }

    private static Definition definition(
            Words name,
            Words meaning,
            Words unit,
            MeasureKind kind,
            Direction direction,
            List<String> dimensions,
            Slice plain,
            Words source,
            @Nullable String link) {
        return new Definition(
                name,
                meaning,
                unit,
                kind,
                IndicatorType.OUTCOME,
                direction,
                null,
                BigDecimal.ZERO,
                null,
                dimensions,
                plain,
                source,
                link,
                Map.of(),
                null);
    }

    private static Words words(String english, String arabic) {
        return Words.english(english).and("ar", arabic);
    }

    /** The country as a whole, with groups of people inside the group. */
    static List<Cell> country(int year) {
        return List.of(
                cell(GROUP, 52 + 1.4 * year),
                cell(NATIONALS, 66 + 0.5 * year),
                cell("citizen=NEU27_2020_FOR,sex=F", 45 + 1.8 * year),
                cell("citizen=NEU27_2020_FOR,sex=M", 58 + year),
                cell("citizen=NEU27_2020_FOR,sex=T,status=REFUGEE", 41 + 2.1 * year),
                cell("citizen=NEU27_2020_FOR,sex=T,status=PROTECTION", 47 + 0.4 * year),
                cell("citizen=NEU27_2020_FOR,sex=T,status=WORK", 71 + 0.3 * year));
    }

    /** Two in three local authorities tell something; one of them began later. */
    static boolean tells(int place, int year) {
        return place % 3 != 2 && (place != 4 || year > 1);
    }

    /** One local authority; in one there are too few to say. */
    static List<Cell> town(int place, int year) {
        var group = 44 + place * 7 % 19 + year * (place % 4 - 0.6);
        var nationals = 63 + place * 5 % 11 + 0.4 * year;
        return place == 15
                ? List.of(new Cell(Slice.of(GROUP), Observation.missing(Missing.TOO_FEW)), cell(NATIONALS, nationals))
                : List.of(cell(GROUP, group), cell(NATIONALS, nationals));
    }

    private static Cell cell(String group, double share) {
        return new Cell(Slice.of(group), Observation.of(BigDecimal.valueOf(Math.round(share * 10), 1)));
    }
}
