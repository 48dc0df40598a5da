package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.quality.SpreadTest.numbers;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    @ParameterizedTest
    @CsvSource({
        "3 4, 7, true",
        "3 4, 8, false",
        "1000 2000, 3001, false",
        "1.2 2.3, 3.6, true",
        "1.2 2.3, 3.65, false",
        "1.2 2.3, 3.7, false",
        "1.20 2.30, 3.52, false",
        "-3 4, 1, true"
    })
    void wholeNumbersAddUpExactlyAndRoundedOnesToHalfAUnitEach(String parts, BigDecimal total, boolean addUp) {
        assertThat(Sums.addUp(numbers(parts), total)).isEqualTo(addUp);
    }

    @ParameterizedTest
    @CsvSource({"3 4 2, 7, true", "3 4 2, 9, false", "3 4 2, 8, false", "7 2, 7, false", "3 4, 8, false"})
    void groupsMayLieWithinOthers(String parts, BigDecimal total, boolean someAddUp) {
        assertThat(Sums.someAddUp(numbers(parts), total)).isEqualTo(someAddUp);
    }

    @Property
    void whatWasRoundedAfterAddingAlwaysAddsUp(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 100_000) Integer> thousandths) {
        var exact = thousandths.stream().map(x -> BigDecimal.valueOf(x, 3)).toList();
        var parts = exact.stream()
                .map(x -> x.setScale(1, java.math.RoundingMode.HALF_UP))
                .toList();
        var total = Sums.sum(exact).setScale(1, java.math.RoundingMode.HALF_UP);
        assertThat(Sums.addUp(parts, total)).isTrue();
    }

    @Property
    void aDifferenceBetweenWholeNumbersIsAlwaysFound(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 100_000) Integer> whole,
            @ForAll @IntRange(min = 1, max = 1000) int more) {
        var parts = whole.stream().map(BigDecimal::valueOf).toList();
        assertThat(Sums.addUp(parts, Sums.sum(parts).add(BigDecimal.valueOf(more))))
                .isFalse();
        assertThat(Sums.exceed(parts, Sums.sum(parts).subtract(BigDecimal.valueOf(more))))
                .isTrue();
    }
}
