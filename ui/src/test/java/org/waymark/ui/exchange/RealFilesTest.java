package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real files in forms whose columns are fixed: how many rows are taken, how many of them say missing, and why not more.
 */
class RealFilesTest {

    static Path file(String path) {
        var file =
                Path.of(System.getProperty("waymark.shared", "shared"), "data").resolve(path);
        assumeTrue(Files.exists(file), () -> "Skipped, for the real file is not there: " + file);
        return file;
    }

    /** Counts and keeps nothing. */
    static final class Counted implements FindingsSink {

        private final Map<ProblemReason, Integer> problems = new TreeMap<>();
        private int rows;
        private int missing;

        @Override
        public boolean row(ReadRow row) {
            rows++;
            missing += row.missing() ? 1 : 0;
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            problems.merge(problem.reason(), 1, Integer::sum);
            return true;
        }

        String told() {
            return rows + " rows, " + missing + " missing"
                    + problems.entrySet().stream()
                            .map(it -> ", " + it.getValue() + " " + it.getKey())
                            .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dhis2/dataValueSetA.xml | dhis2-xml | 3 rows, 0 missing",
                "dhis2/dataValueSetADeleted.xml | dhis2-xml | 0 rows, 0 missing, 3 NOT_A_STATEMENT",
                "dhis2/dataValueSetB.xml | dhis2-xml | 12 rows, 0 missing",
                "dhis2/dataValueSetBDeleted.xml | dhis2-xml | 8 rows, 0 missing, 4 NOT_A_STATEMENT",
                "dhis2/dataValueSetBNew.xml | dhis2-xml | 12 rows, 0 missing",
                "dhis2/dataValueSetBNewDeleted.xml | dhis2-xml | 8 rows, 0 missing, 4 NOT_A_STATEMENT",
                "dhis2/dataValueSetBUpdate.xml | dhis2-xml | 6 rows, 0 missing",
                "dhis2/dataValueSetCreateDate.json | dhis2-json | 1 rows, 0 missing",
                "dhis2/dataValueSetCreateDateUpdated.json | dhis2-json | 1 rows, 0 missing",
                "dhis2/dataValueSetJ.json | dhis2-json | 1 rows, 0 missing",
                "dhis2/dataValueSetJDeleteNewValue.json | dhis2-json | 1 rows, 0 missing",
                "dhis2/dataValueSetJDeleteNoValue.json | dhis2-json | 0 rows, 0 missing, 1 EMPTY_CELL",
                "dhis2/dataValueSetJDeleteZeroValue.json | dhis2-json | 1 rows, 0 missing",
                // true and false where a data element is no number
                "dhis2/dataValues_bulk.json | dhis2-json | 231 rows, 0 missing",
                // baselines of a year are taken; targets and actual values of the whole project are of no calendar
                // period
                "iati/activities/acfspain-ml-mali.xml | iati | 13 rows, 0 missing, 10 NO_CALENDAR_PERIOD",
                "iati/activities/worldbank-679-regional.xml | iati | 75 rows, 0 missing, 150 NO_CALENDAR_PERIOD",
                "iati/activities/wri-strategic-plan-2023-2027.xml | iati | 0 rows, 0 missing, 24 NO_CALENDAR_PERIOD",
                // indicators without a single value
                "iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-CEF-054.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-CEF-078.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WFP-033.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WFP-046.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WHO-019.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/cerf-projectsfunded2018_XM-OCHA-CERF-18-RR-WHO-029.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/unhcr-activities-2023-noresults.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/usaid-798-noresults.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "iati/activities/who-bra-noresults.xml | iati | 0 rows, 0 missing, 1 NO_ROWS",
                "opensdg/starter | open-sdg | 6 rows, 0 missing",
                "opensdg/ons-uk/data/indicator_10-1-1.csv | open-sdg | 0 rows, 0 missing, 44 NO_CALENDAR_PERIOD",
                "opensdg/ons-uk/data/indicator_10-7-1.csv | open-sdg | 0 rows, 0 missing, 1 UNREADABLE_PERIOD",
                "opensdg/ons-uk/data/indicator_10-b-1.csv | open-sdg | 0 rows, 0 missing, 1876 SCALED",
                "opensdg/ons-uk/data/indicator_10-c-1.csv | open-sdg | 39 rows, 0 missing",
                "opensdg/ons-uk/data/indicator_4-2-2.csv | open-sdg | 5190 rows, 47 missing",
                "opensdg/ons-uk/data/indicator_4-5-1.csv | open-sdg | 1611 rows, 878 missing, 10 EMPTY_CELL",
                // all eighteen: school years, spans of financial years, thousands of pounds
                "opensdg/ons-uk | open-sdg | 8020 rows, 941 missing, 2 UNREADABLE_PERIOD, 6852 NO_CALENDAR_PERIOD, 10 EMPTY_CELL, 1876 SCALED",
                "sdmx/eurostat-csv/employment_by_citizenship.csv | sdmx-csv | 2841 rows, 0 missing",
                "sdmx/eurostat-csv/population_by_educational_attainment_level_and_citizenship.csv | sdmx-csv | 1023 rows, 67 missing",
                "sdmx/eurostat-tsv/estat_lfsa_urgan_filtered.tsv | eurostat-tsv | 3240 rows, 934 missing",
                "sdmx/samples/sdmx-json-data-message/samples/agri.json | sdmx-json | 0 rows, 0 missing, 12 SCALED",
                "sdmx/samples/sdmx-json-data-message/samples/exr/exr-flat.json | sdmx-json | 4 rows, 0 missing",
                "sdmx/samples/sdmx-json-data-message/samples/exr/exr-time-series.json | sdmx-json | 4 rows, 0 missing",
                "sdmx/samples/sdmx-json-data-message/samples/exr/exr-cross-section.json | sdmx-json | 4 rows, 0 missing",
                "sdmx/samples/sdmx-json-data-message/samples/exr/exr-action-delete.json | sdmx-json | 0 rows, 0 missing, 2 UNKNOWN_FLAG, 1 NOT_A_STATEMENT",
                // five data sets that say the same in five ways, two of them without a figure
                "sdmx/samples/sdmx-json-data-message/samples/constructed-sample-full.json | sdmx-json | 4 rows, 0 missing, 4 UNREADABLE_NUMBER, 4 EMPTY_CELL, 8 REPEATED",
                "sdmx/samples/sdmx-json-data-message/samples/generated-sample.json | sdmx-json | 0 rows, 0 missing, 2 UNKNOWN_CODE, 2 NOT_A_STATEMENT",
                "unhcr-population/population.csv | unhcr | 1111299 rows, 0 missing"
            })
    void areReadAndEveryRefusalHasItsReason(String path, String format, String outcome) throws IOException {
        var file = file(path);
        var name = file.getFileName().toString();
        var recognised = FileFormat.recognised(name, file).orElseThrow();
        assertThat(recognised.code()).isEqualTo(format);
        var counted = new Counted();
        recognised.read(file, name, Choices.none(), counted);
        assertThat(counted.told()).isEqualTo(outcome);
    }
}
