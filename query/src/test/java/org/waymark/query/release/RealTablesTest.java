package org.waymark.query.release;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.waymark.query.Cast.IRELAND;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Observation;
import org.waymark.query.disclosure.Attacker;
import org.waymark.query.disclosure.Known;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Suppression;

/** Tables that others published, where they are to be had: system property {@code waymark.shared}. */
class RealTablesTest {

    private static final Rule PUBLIC = new Rule(10, 5);
    private static final Path SHARED = Path.of(System.getProperty("waymark.shared", "../../shared"), "data");

    /** Deaths in the course of migration by cause, region of origin, age and sex: mostly few. */
    @Test
    void theOfficeForNationalStatistics() throws IOException {
        var lines = lines("opensdg/ons-uk/data/indicator_10-7-3.csv");
        var head = lines.getFirst().split(",", -1);
        var figures = new ArrayList<Figure>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",", -1);
            var codes = new TreeMap<String, String>();
            for (var column = 1; column <= 4; column++) {
                if (!fields[column].isBlank()) {
                    codes.put(code(head[column]), code(fields[column]));
                }
            }
            if (!fields[8].isBlank()) {
                figures.add(figure(fields[0], new Slice(codes), new BigDecimal(fields[8])));
            }
        }
        guarded(figures);
    }

    /** Shops of a district by kind, counted from single records. */
    @Test
    void theShopsOfUsera() throws IOException {
        var lines = lines("municipal/madrid-usera/osm_usera_comercios.csv");
        var figures = new ArrayList<Figure>();
        lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[0].matches("20\\d\\d"))
                .collect(groupingBy(fields -> fields[0]))
                .forEach((year, shops) -> {
                    figures.add(figure(year, Slice.TOTAL, BigDecimal.valueOf(shops.size())));
                    shops.stream()
                            .collect(groupingBy(fields -> fields[5] + fields[6], counting()))
                            .forEach((kind, count) -> figures.add(
                                    figure(year, new Slice(Map.of("kind", code(kind))), BigDecimal.valueOf(count))));
                });
        guarded(figures);
    }

    private static void guarded(List<Figure> figures) {
        figures.stream().collect(groupingBy(Figure::period)).forEach((year, ofYear) -> {
            var table = new Counts(ofYear, true, Map.of()).table();
            var pattern = Suppression.of(table, PUBLIC, Known.NOTHING);
            assertThat(pattern.withheld()).as("%s", year).isNotEmpty();
            assertThat(pattern.isSafe()).as("%s", year).isTrue();
            assertThat(found(pattern)).as("%s", year).isEmpty();
        });
    }

    private static List<String> found(Pattern pattern) {
        return new Attacker(pattern.table().sums(), pattern.known().told(), pattern.withheld(), PUBLIC).found();
    }

    private static Figure figure(String year, Slice group, BigDecimal count) {
        return new Figure(
                new IndicatorId("counted"),
                IRELAND,
                new Period(year),
                group,
                Observation.of(count.stripTrailingZeros()),
                Instant.EPOCH);
    }

    private static String code(String words) {
        var code = words.replaceAll("[^A-Za-z0-9]", "");
        return code.substring(0, Math.min(40, code.length()));
    }

    private static List<String> lines(String file) throws IOException {
        var path = SHARED.resolve(file);
        assumeThat(path).exists();
        return Files.readAllLines(path);
    }
}
