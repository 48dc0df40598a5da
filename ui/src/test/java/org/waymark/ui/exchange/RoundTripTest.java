package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.exchange.write.FigureFiles;

/** What goes out comes in again unchanged. */
class RoundTripTest {

    static final List<String> DIMENSIONS = List.of("citizen", "sex");

    private record Said(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String narrative,
            boolean missing,
            @Nullable Missing reason) {}

    @Property(tries = 300)
    void asCsv(@ForAll("figures") List<ReadRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        FigureFiles.csv(DIMENSIONS, rows.iterator(), out);
        same(Sheets.told(FileFormat.CSV, out.toByteArray(), Choices.none()), rows);
    }

    @Property(tries = 150)
    void asXlsx(@ForAll("figures") List<ReadRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        FigureFiles.xlsx(DIMENSIONS, rows.iterator(), out);
        same(Sheets.told(FileFormat.XLSX, out.toByteArray(), Choices.none()), rows);
    }

    @Property(tries = 300)
    void asSdmxCsv(@ForAll("figures") List<ReadRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var all = List.of("place", "indicator", "citizen", "sex");
        FigureFiles.sdmx("EX:FIGURES(1.0)", all, rows.iterator(), out);
        same(Sheets.told(FileFormat.SDMX_CSV, out.toByteArray(), Choices.none()), rows);
    }

    private static void same(Sheets.Told told, List<ReadRow> rows) {
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows().stream().map(it -> on(1, it)).toList()).isEqualTo(rows);
    }

    private static ReadRow on(int line, ReadRow row) {
        return new ReadRow(
                line,
                row.dimensions(),
                row.period(),
                row.value(),
                row.numerator(),
                row.denominator(),
                row.narrative(),
                row.missing(),
                row.reason(),
                row.flags(),
                row.note());
    }

    /** Up to twelve, each about something else. */
    @Provide
    Arbitrary<List<ReadRow>> figures() {
        var row = Combinators.combine(codes(), periods(), said(), flags(), words())
                .as((codes, period, said, flags, note) -> new ReadRow(
                        1,
                        codes,
                        period,
                        said.value(),
                        said.numerator(),
                        said.denominator(),
                        said.narrative(),
                        said.missing(),
                        said.reason(),
                        flags,
                        note.isEmpty() ? null : note));
        return row.list().ofMinSize(1).ofMaxSize(12).map(rows -> {
            var seen = new HashSet<List<Object>>();
            return rows.stream()
                    .filter(it -> seen.add(List.of(it.dimensions(), it.period())))
                    .toList();
        });
    }

    private static Arbitrary<Map<String, String>> codes() {
        var code = Arbitraries.strings()
                .withChars("ABZabz0189_-=+@'., \u0645\u4E2D\"")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.equals("_Z"));
        return Combinators.combine(code, code, code.injectNull(0.4), code.injectNull(0.4))
                .as((place, indicator, citizen, sex) -> {
                    Map<String, String> codes = new LinkedHashMap<>();
                    codes.put("place", place);
                    codes.put("indicator", indicator);
                    if (citizen != null) {
                        codes.put("citizen", citizen);
                    }
                    if (sex != null) {
                        codes.put("sex", sex);
                    }
                    return codes;
                });
    }

    private static Arbitrary<String> periods() {
        return Arbitraries.of("2015", "2024-H1", "2024-H2", "2024-Q3", "2024-07", "2024-02-29", "1951");
    }

    private static Arbitrary<Said> said() {
        var number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999999999"), new BigDecimal("99999999999999999"))
                .ofScale(6)
                .map(it -> it.setScale(it.intValue() % 2 == 0 ? 6 : 3, RoundingMode.DOWN));
        var value = number.map(it -> new Said(it, null, null, null, false, null));
        var whole = Arbitraries.integers().map(it -> new Said(BigDecimal.valueOf(it), null, null, null, false, null));
        var ratio = Combinators.combine(number, number.filter(it -> it.signum() != 0))
                .as((one, other) -> new Said(null, one, other, null, false, null));
        var missing =
                Arbitraries.of(Missing.class).injectNull(0.2).map(it -> new Said(null, null, null, null, true, it));
        var narrative = words().filter(it -> !it.isEmpty()).map(it -> new Said(null, null, null, it, false, null));
        return Arbitraries.oneOf(value, whole, ratio, missing, narrative);
    }

    private static Arbitrary<Set<ObservationFlag>> flags() {
        return Arbitraries.of(ObservationFlag.class).set().ofMaxSize(3);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abc =+-@'\"\t\r\n,;_x0D\u0645\u202E\u00A0|")
                .ofMaxLength(12)
                .map(it -> it.isBlank() ? "" : it);
    }
}
