package org.waymark.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types into a cell. */
class NumberReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12.5|.|12.5",
                "12,5|,|12.5",
                "149,971 |.|149971",
                "1.234.567,5|,|1234567.5",
                "1 234|.|1234",
                "٢٠|.|20",
                "٦٫٣|.|6.3",
                "２０|.|20",
                "-0|.|0",
                "00123|.|123",
                "−4|.|-4",
                "1'000|.|1000"
            })
    void isReadWithTheMarkThatWasChosen(String typed, char mark, BigDecimal read) {
        assertThat(NumberReading.of(typed, mark, false).number()).isEqualByComparingTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|.|marks",
                "1e309|.|short-form",
                "1E5|.|short-form",
                "N/A|.|placeholder",
                ":|.|placeholder",
                "-|.|placeholder",
                "70.4 b|.|flagged",
                "<5|.|sign",
                "70%|.|sign",
                "=1+1|.|sign",
                "NaN|.|placeholder",
                "Infinity|.|letters",
                "2015:<3%|.|letters",
                "1.2.3|.|marks",
                "12 34|.|marks",
                "1234567890123456789012345|.|too-long"
            })
    void isNamedWhereItIsNoNumber(String typed, char mark, String problem) {
        assertThat(NumberReading.of(typed, mark, false)).isEqualTo(new NumberReading(null, problem, false));
    }

    @Test
    void isNotGuessedWhereItCouldBeThousandsOrAFraction() {
        assertThat(NumberReading.of("149,971", ',', true).problem()).isEqualTo("ambiguous");
        assertThat(NumberReading.of("1.234", '.', true).problem()).isEqualTo("ambiguous");
        assertThat(NumberReading.of("1.234", '.', false).number()).isEqualByComparingTo("1.234");
    }

    @Test
    void isEchoedOnlyWhereItWasReadOtherwiseThanItWasWritten() {
        assertThat(NumberReading.of("12,5", ',', false).changed()).isTrue();
        assertThat(NumberReading.of("12.5", '.', false).changed()).isFalse();
    }
}
