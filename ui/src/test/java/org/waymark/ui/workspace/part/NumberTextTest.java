package org.waymark.ui.workspace.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.3|6.3",
                "6,3|6.3",
                "1 234,5|1234.5",
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "1,234,567|1234567",
                "1.234.567,8|1234567.8",
                "-0.5|-0.5",
                "−0.5|-0.5",
                "٦٫٣|6.3",
                "١٬٢٣٤٫٥|1234.5",
                "0|0"
            })
    void readsWhatPeopleWrite(String written, String meant) {
        assertThat(NumberText.read(written))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "about six", "6%", "1e3", "6.3.", "..", "-", "1,2.3,4", "12,34,5.6,7"})
    void doesNotGuess(String written) {
        assertThat(NumberText.read(written)).isEmpty();
    }

    @Test
    void keepsEveryDigit() {
        assertThat(NumberText.read("0.10"))
                .hasValueSatisfying(number -> assertThat(number.toPlainString()).isEqualTo("0.10"));
    }
}
