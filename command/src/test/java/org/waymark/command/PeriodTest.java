package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-H2, 2024-07-01, 2024-12-31",
        "2024-Q1, 2024-01-01, 2024-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-02-29, 2024-02-29"
    })
    void knowsItsDays(String code, LocalDate start, LocalDate end) {
        assertThat(new Period(code).start()).isEqualTo(start);
        assertThat(new Period(code).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "2024-Q5", "2024-13", "2023-02-29", "2024-H3", "2024-1", "", "２０２４", "2024 "})
    void isWrittenInOneWay(String code) {
        assertThatThrownBy(() -> new Period(code)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void comesAfterWhatEndsEarlierAndAfterItsParts() {
        assertThat(Stream.of("2024", "2024-Q4", "2024-12", "2024-Q1", "2023")
                        .map(Period::new)
                        .sorted())
                .extracting(Period::code)
                .containsExactly("2023", "2024-Q1", "2024-12", "2024-Q4", "2024");
    }

    @Property
    void isOverFromTheDayAfterItsLast(@ForAll @IntRange(min = 1900, max = 2100) int year) {
        var period = Period.year(year);
        assertThat(period.isOverOn(period.end())).isFalse();
        assertThat(period.isOverOn(period.end().plusDays(1))).isTrue();
    }
}
