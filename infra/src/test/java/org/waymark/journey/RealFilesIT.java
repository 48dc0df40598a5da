package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Every real file that carries values or results goes through the whole check of an import: what would be handed in,
 * what would have to be confirmed, and what is refused, each row with its reason. Files without a single figure are
 * refused as a whole.
 */
class RealFilesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PAGE = 1_000;

    /** What a clerk says of files with columns of their own. */
    private static final Map<String, String> SAID = Map.of(
            "MADRID",
            "indicator=indicator;year=period;raw_value=value;value=ignore;"
                    + "municipality_code=ignore;municipality_name=ignore;district_code=place;"
                    + "district_name=ignore;section_code=dimension:section;section_name=ignore;mark=,",
            "RENTS_BY_MONTH",
            "date=period;year=ignore;month=ignore;metric=indicator;series_id=ignore;"
                    + "price_eur_m2=value;series_label=ignore;methodology=ignore;source=ignore;"
                    + "territory_level=ignore;territory_code=place;territory_name=ignore;mark=.",
            "RENTS_BY_YEAR",
            "year=period;metric=indicator;series_id=dimension:series;observations=ignore;"
                    + "average_price_eur_m2=value;series_label=ignore;methodology=ignore;source=ignore;"
                    + "territory_level=ignore;territory_code=place;territory_name=ignore;mark=.",
            "UNHCR_RESULTS",
            "iati_identifier=dimension:activity;result_title=dimension:result;"
                    + "result_indicator_title=dimension:indicator-title;"
                    + "result_indicator_period_end=period;result_indicator_actual_value=value;"
                    + "result_indicator_actual_location_ref=place;"
                    + "result_indicator_actual_value_1=dimension:population;"
                    + "result_indicator_actual_value_2=dimension:goal;mark=.;*=ignore;"
                    + ":indicator=unhcr-results-2016",
            "ONS",
            ":place=GB;Cause of death=dimension:cause;Country group=dimension:country-group;"
                    + "Education indicator=dimension:education;Educational measure=dimension:measure;"
                    + "Local authority=dimension:authority;Product Sector=dimension:sector;"
                    + "Region of origin=dimension:origin;Unit measure=dimension:unit;"
                    + ":missing=NOT_COLLECTED");

    /** Path, what the clerk says about it, and what becomes of its rows. */
    private static final String OUTCOMES = """
            dhis2/dataValueSetA.xml | | 3 accepted, 0 to confirm
            dhis2/dataValueSetADeleted.xml | | 0 accepted, 0 to confirm, 3 not_a_statement
            dhis2/dataValueSetB.xml | | 12 accepted, 0 to confirm
            dhis2/dataValueSetBDeleted.xml | | 8 accepted, 0 to confirm, 4 not_a_statement
            dhis2/dataValueSetBNew.xml | | 12 accepted, 0 to confirm
            dhis2/dataValueSetBNewDeleted.xml | | 8 accepted, 0 to confirm, 4 not_a_statement
            dhis2/dataValueSetBUpdate.xml | | 6 accepted, 0 to confirm
            dhis2/dataValueSetCreateDate.json | | 1 accepted, 0 to confirm
            dhis2/dataValueSetCreateDateUpdated.json | | 1 accepted, 0 to confirm
            dhis2/dataValueSetJ.json | | 1 accepted, 0 to confirm
            dhis2/dataValueSetJDeleteNewValue.json | | 1 accepted, 0 to confirm
            dhis2/dataValueSetJDeleteNoValue.json | | 0 accepted, 0 to confirm, 1 empty_cell
            dhis2/dataValueSetJDeleteZeroValue.json | | 1 accepted, 0 to confirm
            dhis2/dataValues_bulk.json | | 231 accepted, 0 to confirm
            iati/activities/acfspain-ml-mali.xml | | 13 accepted, 0 to confirm, 10 no_calendar_period
            iati/activities/worldbank-679-regional.xml | :place=world-bank-region | 75 accepted, 0 to confirm, 150 no_calendar_period
            iati/activities/wri-strategic-plan-2023-2027.xml | | 0 accepted, 0 to confirm, 24 no_calendar_period
            iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-CEF-054.xml | | refused: no_rows
            iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-CEF-078.xml | | refused: no_rows
            iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WFP-033.xml | | refused: no_rows
            iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WFP-046.xml | | refused: no_rows
            iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WHO-019.xml | | refused: no_rows
            iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WHO-029.xml | | refused: no_rows
            iati/activities/unhcr-activities-2023-noresults.xml | | refused: no_rows
            iati/activities/usaid-798-noresults.xml | | refused: no_rows
            iati/activities/who-bra-noresults.xml | | refused: no_rows
            iati/tabular/unhcr_2016_iati_result.csv | UNHCR_RESULTS | 4855 accepted, 0 to confirm, 28 contradictory, 25 empty_code, 2 repeated, 69 unreadable_number
            municipal/madrid-usera/demographics_distrito-2807912.csv | MADRID | 4578 accepted, 0 to confirm, 126 empty_cell
            municipal/madrid-usera/income_distrito-2807912.csv | MADRID | 0 accepted, 2616 to confirm, 72 empty_cell
            municipal/madrid-usera/income_sources_distrito-2807912.csv | MADRID | 0 accepted, 3270 to confirm, 90 empty_cell
            municipal/madrid-usera/inequality_distrito-2807912.csv | MADRID | 1308 accepted, 0 to confirm, 36 empty_cell
            municipal/madrid-usera/usera_datalab_flattened.csv | MADRID | 6228 accepted, 2677 to confirm, 324 empty_cell, 2867 unreadable_number
            municipal/madrid-usera/usera_housing_prices_monthly.csv | RENTS_BY_MONTH | 497 accepted, 0 to confirm, 39 empty_cell
            municipal/madrid-usera/usera_housing_prices_yearly.csv | RENTS_BY_YEAR | 80 accepted, 0 to confirm
            opensdg/starter | :place=here | 0 accepted, 6 to confirm
            opensdg/ons-uk | ONS | 7756 accepted, 264 to confirm, 10 empty_cell, 6852 no_calendar_period, 1876 scaled, 2 unreadable_period
            sdmx/eurostat-csv/employment_by_citizenship.csv | geo=place;:indicator=employed | 2841 accepted, 0 to confirm
            sdmx/eurostat-csv/population_by_educational_attainment_level_and_citizenship.csv | geo=place;:indicator=attainment | 1023 accepted, 0 to confirm
            sdmx/eurostat-tsv/estat_lfsa_urgan_filtered.tsv | geo=place;:indicator=jobless;:missing=NOT_COLLECTED | 3150 accepted, 0 to confirm, 90 unknown_place
            sdmx/samples/sdmx-json-data-message/samples/agri.json | :indicator=agri;:place=world | 0 accepted, 0 to confirm, 12 scaled
            sdmx/samples/sdmx-json-data-message/samples/exr/exr-flat.json | :indicator=rates;:place=euro-area | 4 accepted, 0 to confirm
            sdmx/samples/sdmx-json-data-message/samples/exr/exr-time-series.json | :indicator=rates;:place=euro-area | 4 accepted, 0 to confirm
            sdmx/samples/sdmx-json-data-message/samples/exr/exr-cross-section.json | :indicator=rates;:place=euro-area | 4 accepted, 0 to confirm
            sdmx/samples/sdmx-json-data-message/samples/exr/exr-action-delete.json | :indicator=rates;:place=euro-area | 0 accepted, 0 to confirm, 1 not_a_statement, 2 unknown_flag
            sdmx/samples/sdmx-json-data-message/samples/constructed-sample-full.json | :indicator=rates;:place=euro-area | 4 accepted, 0 to confirm, 4 empty_cell, 8 repeated, 4 unreadable_number
            sdmx/samples/sdmx-json-data-message/samples/generated-sample.json | :indicator=generated;:place=euro-area | 0 accepted, 0 to confirm, 2 not_a_statement, 2 unknown_code
            unhcr-population/population.csv | refugees=value | 138893 accepted, 0 to confirm
            """;

    @TempDir
    Path folder;

    @Test
    void areCheckedAndEveryRefusalHasItsReason() throws Exception {
        assumeTrue(RealFile.areThere(), "Skipped, for the real files are not there");
        var files = new LinkedHashMap<RealFile, String>();
        for (var line : OUTCOMES.lines().toList()) {
            var parts = line.split("\\|", -1);
            var said = SAID.getOrDefault(parts[1].strip(), parts[1].strip());
            files.put(RealFile.of(parts[0].strip(), said, folder), line);
        }
        var world = new RealWorld();
        for (var file : files.keySet()) {
            world.hear(file);
        }
        try (var service = Installation.in(folder, Installation.EMPTY, "--waymark.imports.an-hour=1000")) {
            world.isKnownTo(service);
            var sent = new LinkedHashMap<Sent, String>();
            for (var file : files.entrySet()) {
                sent.put(
                        Sent.file(service, file.getKey().file(), file.getKey().matching(world.codes()), "mode=check"),
                        file.getValue());
            }
            var told = new StringBuilder();
            for (var one : sent.entrySet()) {
                told.append(outcome(one.getKey(), one.getValue(), service)).append('\n');
            }
            assertThat(told.toString()).isEqualTo(OUTCOMES);
            assertThat(submitted(service)).as("nothing was saved").isZero();
        }
    }

    private static String outcome(Sent sent, String line, Installation service)
            throws IOException, InterruptedException {
        var job = sent.until(service, PATIENCE, one -> Sent.isIn(one, "checked") || Sent.isIn(one, "refused"));
        var said = line.substring(0, line.lastIndexOf('|') + 1);
        return Sent.isIn(job, "refused")
                ? said + " refused: " + job.at("/refusal/problem").asString()
                : said + " " + job.at("/rows/ready").asInt() + " accepted, "
                        + job.at("/rows/to_confirm").asInt() + " to confirm"
                        + refusals(sent, job.at("/rows/problem").asInt(), service);
    }

    private static String refusals(Sent sent, int refused, Installation service)
            throws IOException, InterruptedException {
        var program = new Program(service, "reporter");
        Map<String, Integer> reasons = new TreeMap<>();
        JsonNode rows;
        var after = 0;
        do {
            rows = program.read(sent.path() + "/rows?outcome=problem&most=" + PAGE + "&after=" + after);
            for (var row : rows) {
                assertThat(row.get("reason").asString()).isNotBlank();
                assertThat(row.get("remedy").asString()).isNotBlank();
                reasons.merge(row.get("problem").asString(), 1, Integer::sum);
                after = row.get("row").asInt();
            }
        } while (rows.size() == PAGE);
        assertThat(reasons.values().stream().mapToInt(Integer::intValue).sum())
                .as(sent + "")
                .isEqualTo(refused);
        return reasons.entrySet().stream()
                .map(reason -> ", " + reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining());
    }

    private static int submitted(Installation service) throws IOException, java.sql.SQLException {
        try (var log = service.log();
                var count = log.createStatement()
                        .executeQuery("select count(*) from domainevententry where payloadtype like 'reporting.%'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
