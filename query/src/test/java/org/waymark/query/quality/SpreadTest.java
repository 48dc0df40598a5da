package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures were worked out by hand. */
class SpreadTest {

    static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    static Spread spread(String numbers) {
        return new Spread(numbers(numbers));
    }

    /** Mean 5, squares 32, s = √(32 ÷ 7) = 2.1381; mean 3, squares 10, s = √2.5 = 1.5811. */
    @ParameterizedTest
    @CsvSource({"2 4 4 4 5 5 7 9, 14, 4.2094", "1 2 3 4 5, 10, 4.4272", "1 2 3 4 5, 3, 0", "1 2 3 4 5, -1.5, -2.8460"})
    void zIsTheDistanceFromTheMeanInStandardDeviations(String history, BigDecimal number, double z) {
        assertThat(spread(history).z(number).orElseThrow()).isCloseTo(z, within(0.0001));
    }

    /**
     * Median 4.5, distances 0.5 0.5 0.5 0.5 0.5 2.5 2.5 4.5, MAD 0.5: 0.6745 × 9.5 ÷ 0.5. Median 3, MAD 1: 0.6745 × 7.
     * Median 10, MAD 0, mean distance 0.6: 10 ÷ (1.253314 × 0.6).
     */
    @ParameterizedTest
    @CsvSource({"2 4 4 4 5 5 7 9, 14, 12.8155", "1 2 3 4 5, 10, 4.7215", "10 10 10 10 13, 20, 13.2981"})
    void modifiedZIsTheDistanceFromTheMedianInMedianDeviations(String history, BigDecimal number, double z) {
        assertThat(spread(history).modifiedZ(number).orElseThrow()).isCloseTo(z, within(0.0001));
    }

    /** From 10 to 14, half of 4 further: 8 to 16. */
    @ParameterizedTest
    @CsvSource({"16, false", "16.1, true", "8, false", "7.9, true"})
    void beyondIsMoreThanAShareOfTheRangeOutsideIt(BigDecimal number, boolean beyond) {
        assertThat(spread("10 12 11 13 14 12").isBeyond(number, new BigDecimal("0.5")))
                .isEqualTo(beyond);
    }

    @Test
    void whereAllAreAlikeNothingCanBeSaid() {
        assertThat(spread("0.1 0.1 0.1").z(BigDecimal.TEN)).isEmpty();
        assertThat(spread("0.1 0.1 0.1").modifiedZ(BigDecimal.TEN)).isEmpty();
    }
}
