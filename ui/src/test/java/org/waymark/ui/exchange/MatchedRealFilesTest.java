package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.exchange.RealFilesTest.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ui.exchange.RealFilesTest.Counted;

/** Real tables whose columns a person matches. */
class MatchedRealFilesTest {

    private static final Choices MADRID = columns("indicator=indicator year=period raw_value=value value=ignore"
            + " municipality_code=ignore municipality_name=ignore district_code=place district_name=ignore"
            + " section_code=dimension:section section_name=ignore");

    private static Choices columns(String meanings) {
        var choices = Choices.none();
        for (var meaning : meanings.split(" ", -1)) {
            choices = choices.column(meaning.split("=", -1)[0], meaning.split("=", -1)[1]);
        }
        return choices;
    }

    private static String told(String path, Choices choices) throws IOException {
        var counted = new Counted();
        FileFormat.CSV.read(file(path), path, choices, counted);
        return counted.told();
    }

    /** The city wrote figures as it prints them, and somebody else parsed them: both must come to the same. */
    @ParameterizedTest
    @CsvSource({
        "demographics_distrito-2807912, 4578, 126",
        "income_distrito-2807912, 2616, 72",
        "income_sources_distrito-2807912, 3270, 90",
        "inequality_distrito-2807912, 1308, 36"
    })
    void spanishFiguresAreReadAsTheyWereMeant(String name, int rows, int empty) throws IOException {
        var path = "municipal/madrid-usera/" + name + ".csv";
        assertThat(told(path, MADRID.decimalMark(','))).isEqualTo(rows + " rows, 0 missing, " + empty + " EMPTY_CELL");
        var parsed =
                MADRID.column("raw_value", "ignore").column("value", "value").decimalMark('.');
        assertThat(values(path, MADRID.decimalMark(','))).hasSize(rows).isEqualTo(values(path, parsed));
    }

    private static Map<Integer, BigDecimal> values(String path, Choices choices) throws IOException {
        Map<Integer, BigDecimal> values = new TreeMap<>();
        FileFormat.CSV.read(file(path), path, choices, new FindingsSink() {
            @Override
            public boolean row(ReadRow row) {
                var value = row.value();
                if (value != null) {
                    values.put(row.line(), value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
                }
                return true;
            }

            @Override
            public boolean problem(Problem problem) {
                return true;
            }
        });
        return values;
    }

    @Test
    void figuresWithGroupsOfThreeAskForTheDecimalMark() throws IOException {
        assertThat(told("municipal/madrid-usera/income_distrito-2807912.csv", MADRID))
                .isEqualTo("0 rows, 0 missing, 2616 AMBIGUOUS_NUMBER, 72 EMPTY_CELL");
        var peek = FileFormat.CSV.peek(
                file("municipal/madrid-usera/demographics_distrito-2807912.csv"), "d.csv", Choices.none());
        assertThat(peek.meanings()).containsEntry("year", "period").containsEntry("indicator", "indicator");
    }

    /** Two ways of writing in one column: rents with a point among figures with a comma. */
    @Test
    void figuresOfTwoKindsInOneColumnAreTakenByOneDecimalMarkOnly() throws IOException {
        assertThat(told("municipal/madrid-usera/usera_datalab_flattened.csv", MADRID.decimalMark(',')))
                .isEqualTo("8905 rows, 0 missing, 2867 UNREADABLE_NUMBER, 324 EMPTY_CELL");
    }

    @Test
    void rentsByMonthAndYear() throws IOException {
        var rest = " series_label=ignore methodology=ignore source=ignore territory_level=ignore territory_code=place"
                + " territory_name=ignore";
        assertThat(told(
                        "municipal/madrid-usera/usera_housing_prices_monthly.csv",
                        columns("date=period year=ignore month=ignore metric=indicator series_id=ignore"
                                        + " price_eur_m2=value" + rest)
                                .decimalMark('.')))
                .isEqualTo("497 rows, 0 missing, 39 EMPTY_CELL");
        assertThat(told(
                        "municipal/madrid-usera/usera_housing_prices_yearly.csv",
                        columns("year=period metric=indicator series_id=dimension:series observations=ignore"
                                        + " average_price_eur_m2=value" + rest)
                                .decimalMark('.')))
                .isEqualTo("80 rows, 0 missing");
    }

    @Test
    void resultsOfTheRefugeeAgencyInATable() throws IOException {
        var path = "iati/tabular/unhcr_2016_iati_result.csv";
        var choices = Choices.none().decimalMark('.');
        for (var column : Files.readAllLines(file(path)).getFirst().split(",", -1)) {
            choices = choices.column(column, "ignore");
        }
        for (var meaning : ("iati_identifier=dimension:activity result_title=dimension:result"
                        + " result_indicator_title=indicator result_indicator_period_end=period"
                        + " result_indicator_actual_value=value result_indicator_actual_location_ref=place"
                        + " result_indicator_actual_value_1=dimension:population"
                        + " result_indicator_actual_value_2=dimension:goal")
                .split(" ", -1)) {
            choices = choices.column(meaning.split("=", -1)[0], meaning.split("=", -1)[1]);
        }
        assertThat(told(path, choices))
                .isEqualTo("4855 rows, 0 missing, 25 EMPTY_CODE, 69 UNREADABLE_NUMBER, 2 REPEATED, 28 CONTRADICTORY");
    }

    @Test
    void oneGroupOfThePopulationTable() throws IOException {
        var counted = new Counted();
        FileFormat.UNHCR.read(
                file("unhcr-population/population.csv"),
                "population.csv",
                Choices.none().column("refugees", "value"),
                counted);
        assertThat(counted.told()).isEqualTo("138893 rows, 0 missing");
    }
}
