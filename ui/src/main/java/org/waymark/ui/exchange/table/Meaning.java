package org.waymark.ui.exchange.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table may mean. */
enum Meaning {
    PLACE,
    INDICATOR,
    PERIOD,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    FLAG,
    NOTE,
    MISSING,
    NARRATIVE,
    IGNORE,
    DIMENSION;

    static final String OF_DIMENSION = "dimension:";

    /** Names that columns of such tables usually have; only ever proposed. */
    private static final Map<Meaning, String> USUAL = Map.of(
            PERIOD, "year|date|time|time_period|period|period code|año|anio|jahr|annee|année|السنة|الفترة",
            PLACE,
                    "place|geo|geocode|geo code|area|area code|region|region code|place code|ref_area|territory_code"
                            + "|district_code|municipality_code|location|orgunit|المكان",
            INDICATOR, "indicator|indicator code|indicator id|metric|series_id|المؤشر",
            VALUE, "value|obs_value|figure|observation value|raw_value|valor|wert|valeur|القيمة",
            NUMERATOR, "numerator",
            DENOMINATOR, "denominator",
            FLAG, "flag|flags|obs_flag|obs_status|observation status",
            NOTE, "note|notes|comment|comments|remark|ملاحظة",
            MISSING, "missing|missing reason",
            NARRATIVE, "narrative");

    /** The word in {@link org.waymark.ui.exchange.Choices}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word in the choices means; a dimension goes by its name, and what stands in brackets is passed over. */
    static Optional<Meaning> of(String word) {
        if (word.startsWith(OF_DIMENSION)) {
            return word.length() > OF_DIMENSION.length() ? Optional.of(DIMENSION) : Optional.empty();
        }
        if (word.equals("problem") || (word.startsWith("(") && word.endsWith(")"))) {
            return Optional.of(IGNORE);
        }
        return Arrays.stream(values())
                .filter(it -> it != DIMENSION && it.code().equals(word))
                .findFirst();
    }

    /** What a column of that name usually means: a word as in the choices. */
    static Optional<String> usual(String column) {
        var name = column.strip().toLowerCase(Locale.ROOT);
        if (of(name).isPresent()) {
            return Optional.of(name);
        }
        return USUAL.entrySet().stream()
                .filter(it -> Arrays.asList(it.getValue().split("\\|", -1)).contains(name))
                .map(it -> it.getKey().code())
                .findFirst();
    }
}
