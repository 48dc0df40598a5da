package org.waymark.command.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.indicator.Slice;

class ObservationTest {

    static final BigDecimal TEN = BigDecimal.TEN;
    static final BigDecimal FORTY = BigDecimal.valueOf(40);

    @Test
    void ofARatioShowsPerHundred() {
        assertThat(Observation.ratio(TEN, FORTY).shown()).isEqualByComparingTo("25");
    }

    @Test
    void thatIsMissingIsNeverZero() {
        assertThat(Observation.missing(Missing.TOO_FEW).shown()).isNull();
    }

    @Test
    void isEitherThereOrMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation(TEN, null, null, List.of(), Missing.LATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(null, null, null, List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(TEN, TEN, FORTY, List.of(), null));
    }

    @Test
    void ofARatioNeedsBothPartsAndNoZeroBelow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(null, TEN, null, List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> Observation.ratio(TEN, BigDecimal.ZERO));
    }

    @Test
    void ofAGroupStandsOnceInAValue() {
        var cell = new Cell(Slice.of("sex=F"), Observation.of(TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Value(List.of(cell, cell), null, null, List.of()));
    }

    @Test
    void ofAGroupIsFoundByItsSliceInAnyOrderOfDimensions() {
        var value = Value.of(Slice.of("sex=F,citizen=NAT"), Observation.of(TEN));
        assertThat(value.at(Slice.of("citizen=NAT,sex=F"))).contains(Observation.of(TEN));
        assertThat(value.at(Slice.TOTAL)).isEmpty();
    }
}
