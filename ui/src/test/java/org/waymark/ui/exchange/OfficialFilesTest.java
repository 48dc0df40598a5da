package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waymark.ui.exchange.ObservationFlag.BREAK;
import static org.waymark.ui.exchange.ObservationFlag.LOW_RELIABILITY;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Real files of Eurostat, where they are to be had: system property {@code waymark.shared}. */
class OfficialFilesTest {

    static final String UNEMPLOYMENT = "eurostat-tsv/estat_lfsa_urgan_filtered.tsv";
    static final String EMPLOYMENT = "eurostat-csv/employment_by_citizenship.csv";
    static final String ATTAINMENT = "eurostat-csv/population_by_educational_attainment_level_and_citizenship.csv";

    private static Reading read(String file, Slice slice) throws IOException {
        var path = Path.of(System.getProperty("waymark.shared", "shared"), "data", "sdmx", file);
        assumeTrue(Files.exists(path), () -> "Skipped, for Eurostat's file is not there: " + path);
        try (var content = Files.newInputStream(path)) {
            return ObservationFile.read(path.getFileName().toString(), content, slice);
        }
    }

    @Test
    void unemploymentOfCitizensOfOtherCountriesInIreland() throws IOException {
        var reading = read(
                UNEMPLOYMENT,
                Slice.everything()
                        .where("geo", "IE")
                        .where("citizen", "NEU27_2020_FOR")
                        .where("sex", "T"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .extracting(ReadRow::period, ReadRow::value, ReadRow::flags)
                .containsExactly(
                        tuple("2015", new BigDecimal("13.0"), Set.of()),
                        tuple("2016", new BigDecimal("10.3"), Set.of()),
                        tuple("2017", new BigDecimal("8.6"), Set.of(BREAK)),
                        tuple("2018", new BigDecimal("7.9"), Set.of()),
                        tuple("2019", new BigDecimal("6.7"), Set.of()),
                        tuple("2020", new BigDecimal("8.2"), Set.of()),
                        tuple("2021", new BigDecimal("7.4"), Set.of(BREAK)),
                        tuple("2022", new BigDecimal("5.8"), Set.of()),
                        tuple("2023", new BigDecimal("5.7"), Set.of()),
                        tuple("2024", new BigDecimal("6.3"), Set.of()));
        assertThat(reading.rows().getFirst().dimensions())
                .hasToString("{freq=A, unit=PC, sex=T, age=Y20-64, citizen=NEU27_2020_FOR, geo=IE}");
    }

    @Test
    void everyCellOfTheTsvIsAFigureOrSaidToBeMissing() throws IOException {
        var reading = read(UNEMPLOYMENT, Slice.everything());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.outside()).isZero();
        assertThat(reading.rows()).hasSize(324 * 10);
        assertThat(reading.rows()).filteredOn(ReadRow::missing).hasSize(672 + 173 + 89);
        assertThat(reading.rows()).filteredOn(it -> it.flags().contains(BREAK)).hasSize(275 + 89 + 32 + 18);
    }

    @Test
    void everyRowOfTheCsvFilesIsAFigureOrSaidToBeMissing() throws IOException {
        var employment = read(EMPLOYMENT, Slice.everything());
        assertThat(employment.problems()).isEmpty();
        assertThat(employment.rows()).hasSize(2_841).noneMatch(ReadRow::missing);
        assertThat(employment.rows())
                .filteredOn(it -> it.flags().contains(BREAK))
                .hasSize(429 + 6);
        assertThat(employment.rows().getFirst().dimensions())
                .hasToString("{freq=A, unit=THS_PER, sex=F, age=Y15-64, citizen=TOTAL, geo=AT}");

        var attainment = read(ATTAINMENT, Slice.everything());
        assertThat(attainment.problems()).isEmpty();
        assertThat(attainment.rows()).hasSize(1_023);
        assertThat(attainment.rows())
                .filteredOn(ReadRow::missing)
                .hasSize(51 + 16)
                .allMatch(it -> it.flags().contains(LOW_RELIABILITY));
    }
}
