package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SpreadPropertiesTest {

    static Spread spread(List<Integer> numbers) {
        return new Spread(numbers.stream().map(BigDecimal::valueOf).toList());
    }

    static void alike(OptionalDouble one, OptionalDouble other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(z -> assertThat(z).isCloseTo(other.orElseThrow(), within(1e-6 * (1 + Math.abs(z)))));
    }

    @Property
    void theOrderOfAHistoryDoesNotMatter(
            @ForAll @Size(min = 3, max = 30) List<@IntRange(min = -1000, max = 1000) Integer> numbers,
            @ForAll @IntRange(min = -1000, max = 1000) int number,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        alike(spread(numbers).z(BigDecimal.valueOf(number)), spread(shuffled).z(BigDecimal.valueOf(number)));
        alike(
                spread(numbers).modifiedZ(BigDecimal.valueOf(number)),
                spread(shuffled).modifiedZ(BigDecimal.valueOf(number)));
    }

    @Property
    void anotherUnitDoesNotMatter(
            @ForAll @Size(min = 3, max = 30) List<@IntRange(min = -1000, max = 1000) Integer> numbers,
            @ForAll @IntRange(min = -1000, max = 1000) int number,
            @ForAll @IntRange(min = 1, max = 50) int times,
            @ForAll @IntRange(min = -500, max = 500) int more) {
        var other = spread(numbers.stream().map(x -> x * times + more).toList());
        var moved = BigDecimal.valueOf((long) number * times + more);
        alike(spread(numbers).z(BigDecimal.valueOf(number)), other.z(moved));
        alike(spread(numbers).modifiedZ(BigDecimal.valueOf(number)), other.modifiedZ(moved));
    }

    @Property
    void noValueOfAHistoryLiesBeyondIt(
            @ForAll @Size(min = 3, max = 30) List<@IntRange(min = -1000, max = 1000) Integer> numbers) {
        assertThat(numbers).noneMatch(x -> spread(numbers).isBeyond(BigDecimal.valueOf(x), BigDecimal.ZERO));
    }
}
