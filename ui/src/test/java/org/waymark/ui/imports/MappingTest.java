package org.waymark.ui.imports;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.imports.Clerk.row;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.ui.exchange.ReadRow;

class MappingTest {

    private static final Headings HEADINGS = new Headings(Stream.of(
                    "indicator",
                    "place",
                    "period",
                    "value",
                    "numerator",
                    "denominator",
                    "age",
                    "sex",
                    "citizen",
                    "missing",
                    "unit")
            .collect(toMap(meaning -> "column of " + meaning, meaning -> meaning)));
    private static final String OURS = "indicator=unemployment-rate place=sorrel";

    private static Mapped mapped(ReadRow row, Matching matching) {
        return new Mapping(Clerk.world(), matching, HEADINGS).of(row);
    }

    private static Stated stated(ReadRow row, Matching matching) {
        assertThat(mapped(row, matching)).isInstanceOf(Mapped.Says.class);
        return ((Mapped.Says) mapped(row, matching)).stated();
    }

    @Nested
    class ARowThatCannotBeTaken {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            place=sorrel                                          | 2024    | 5   | NO_INDICATOR        | indicator | ''
            indicator=joblessness place=sorrel                    | 2024    | 5   | UNKNOWN_INDICATOR   | indicator | joblessness
            indicator=shared place=sorrel                         | 2024    | 5   | AMBIGUOUS_CODE      | indicator | shared
            indicator=unemployment-rate                           | 2024    | 5   | NO_PLACE            | place     | ''
            indicator=unemployment-rate place=Sorrel              | 2024    | 5   | UNKNOWN_PLACE       | place     | Sorrel
            indicator=unemployment-rate place=SO02                | 2024    | 5   | OTHER_VINTAGE       | place     | SO02
            indicator=unemployment-rate place=sorrel              | ''      | 5   | NO_PERIOD           | period    | ''
            indicator=unemployment-rate place=sorrel              | 2024-13 | 5   | UNREADABLE_PERIOD   | period    | 2024-13
            indicator=unemployment-rate place=sorrel              | 2026    | 5   | PERIOD_NOT_OVER     | period    | 2026
            indicator=unemployment-rate place=sorrel unit=PC      | 2024    | 5   | UNKNOWN_DIMENSION   | unit      | PC
            indicator=unemployment-rate place=sorrel sex=männlich | 2024    | 5   | UNREADABLE_CODE     | sex       | männlich
            indicator=unemployment-rate place=sorrel              | 2024    | :   | NO_REASON           | value     | :
            indicator=unemployment-rate place=sorrel              | 2024    | 5c  | CONFIDENTIAL_FIGURE | value     | ''
            indicator=arrivals place=sorrel                       | 2024    | 5.5 | OTHER_KIND          | value     | 5.5
            indicator=unemployment-rate place=elsewhere           | 2024    | 5   | NO_MANDATE          | place     | elsewhere
            indicator=twin place=sorrel                           | 2024    | 5   | NO_MANDATE          | place     | sorrel
            """)
        void isNamedWithLineColumnValueAndReason(
                String codes, String period, String said, RowProblem problem, String meaning, String value) {
            assertThat(mapped(row(codes, period, said), Matching.NONE))
                    .isEqualTo(new Mapped.Stuck(
                            new Trouble(7, "column of " + meaning, value, "imports.problem." + problem, 0)));
        }
    }

    @Nested
    class ARowThatSaysSomething {

        @Test
        void speaksOfWhatTheIndicatorPlainlyMeansWhereItNamesNoGroup() {
            var stated = stated(row(OURS, "2024", "5.1"), Matching.NONE);
            assertThat(stated.slice()).isEqualTo(Slice.of("citizen=TOTAL,sex=T"));
            assertThat(stated.series().source()).isEqualTo(Clerk.COUNCIL);
        }

        @Test
        void isFoundByAnExternalCodeAndByAPlaceWithinTheMandate() {
            var stated = stated(row("indicator=lfsa_urgan place=north", "2024", "5.1"), Matching.NONE);
            assertThat(stated.series().indicator()).isEqualTo(Clerk.JOBLESS);
            assertThat(stated.series().place().value()).isEqualTo("north");
        }

        @Test
        void keepsWhyAFigureIsMissingAndNeverCallsItZero() {
            assertThat(stated(row(OURS, "2024", ":u"), Matching.NONE).observation())
                    .extracting(Observation::missing, Observation::value)
                    .containsExactly(Missing.NOT_RELIABLE, null);
            var told = new Matching(Map.of("missing", "NOT_COLLECTED"), Map.of(), Map.of());
            assertThat(stated(row(OURS, "2024", ":"), told).observation())
                    .extracting(Observation::missing)
                    .isEqualTo(Missing.NOT_COLLECTED);
        }
    }

    @Nested
    class AMatching {

        @Test
        void saysWhatEveryRowSpeaksOf() {
            var every = new Matching(
                    Map.of("indicator", "unemployment-rate", "place", "sorrel", "period", "2024"), Map.of(), Map.of());
            assertThat(stated(row("", "", "5"), every).period().code()).isEqualTo("2024");
        }

        @Test
        void translatesCodesAndTakesAnEmptyOneForEverybody() {
            var codes = new Matching(
                    Map.of(), Map.of(), Map.of("citizen", Map.of("NEU28_FOR", "NON_EU"), "sex", Map.of("T", "")));
            assertThat(stated(row(OURS + " citizen=NEU28_FOR sex=T", "2024", "5"), codes)
                            .slice())
                    .isEqualTo(Slice.of("citizen=NON_EU"));
        }

        @Test
        void leavesOutWhatWasNotAskedFor() {
            var only =
                    new Matching(Map.of(), Map.of("unit", "PC"), Map.of("place", Map.of("*", "-", "sorrel", "sorrel")));
            assertThat(mapped(row(OURS + " unit=THS", "2024", "5"), only)).isInstanceOf(Mapped.Outside.class);
            assertThat(mapped(row("indicator=unemployment-rate place=rome unit=PC", "2024", "5"), only))
                    .isInstanceOf(Mapped.Outside.class);
            assertThat(mapped(row(OURS + " unit=PC", "2024", "5"), only)).isInstanceOf(Mapped.Says.class);
        }

        @Test
        void isRememberedBeneathWhatIsSaidThisTime() {
            var before = Matching.NONE.with("place", "A", "sorrel").with("place", "B", "north");
            var now = Matching.NONE.with("place", "A", "north");
            assertThat(now.over(before).codes().get("place")).isEqualTo(Map.of("A", "north", "B", "north"));
            assertThat(before.with("place", "A", null).codes().get("place")).isEqualTo(Map.of("B", "north"));
        }
    }
}
