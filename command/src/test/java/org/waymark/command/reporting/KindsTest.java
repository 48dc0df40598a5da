package org.waymark.command.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.command.indicator.MeasureKind.COUNT;
import static org.waymark.command.indicator.MeasureKind.INDEX;
import static org.waymark.command.indicator.MeasureKind.NARRATIVE;
import static org.waymark.command.indicator.MeasureKind.PERCENTAGE;
import static org.waymark.command.indicator.MeasureKind.RATIO;
import static org.waymark.command.indicator.MeasureKind.SCALE;
import static org.waymark.command.indicator.MeasureKind.YES_NO;
import static org.waymark.command.reporting.KindRefusal.BASE_MISSING;
import static org.waymark.command.reporting.KindRefusal.BASE_NOT_ASKED;
import static org.waymark.command.reporting.KindRefusal.NEITHER_YES_NOR_NO;
import static org.waymark.command.reporting.KindRefusal.NOT_WHOLE;
import static org.waymark.command.reporting.KindRefusal.NUMBER_MISSING;
import static org.waymark.command.reporting.KindRefusal.NUMBER_NOT_ASKED;
import static org.waymark.command.reporting.KindRefusal.WORDS_MISSING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.command.Refused;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;

class KindsTest {

    @Test
    void aCountIsAWholeNumber() {
        assertThat(Kinds.refusal(COUNT, number("3.5"))).contains(NOT_WHOLE);
        assertThat(Kinds.refusal(COUNT, number("3.0"))).isEmpty();
        assertThat(Kinds.refusal(COUNT, number("1200"))).isEmpty();
        assertThat(Kinds.refusal(COUNT, ratio())).contains(BASE_NOT_ASKED);
    }

    @Test
    void aCountMayBeAsUnlikelyAsItLikes() {
        assertThat(Kinds.refusal(COUNT, number("-3"))).isEmpty();
        assertThat(Kinds.refusal(PERCENTAGE, number("140.2"))).isEmpty();
    }

    @Test
    void aRatioNamesItsBase() {
        assertThat(Kinds.refusal(RATIO, number("0.5"))).contains(BASE_MISSING);
        assertThat(Kinds.refusal(RATIO, ratio())).isEmpty();
    }

    @Test
    void aPercentageMayNameItsBase() {
        assertThat(Kinds.refusal(PERCENTAGE, number("6.3"))).isEmpty();
        assertThat(Kinds.refusal(PERCENTAGE, ratio())).isEmpty();
    }

    @Test
    void anIndexAndAScaleHaveNoBase() {
        assertThat(Kinds.refusal(INDEX, ratio())).contains(BASE_NOT_ASKED);
        assertThat(Kinds.refusal(SCALE, ratio())).contains(BASE_NOT_ASKED);
        assertThat(Kinds.refusal(SCALE, number("-2.5"))).isEmpty();
    }

    @Test
    void yesIsOneAndNoIsZero() {
        assertThat(Kinds.refusal(YES_NO, number("1"))).isEmpty();
        assertThat(Kinds.refusal(YES_NO, number("0.0"))).isEmpty();
        assertThat(Kinds.refusal(YES_NO, number("0.5"))).contains(NEITHER_YES_NOR_NO);
        assertThat(Kinds.refusal(YES_NO, number("2"))).contains(NEITHER_YES_NOR_NO);
    }

    @Test
    void aNarrativeIsToldInWords() {
        assertThat(Kinds.refusal(NARRATIVE, words("Guidance was written."))).isEmpty();
        assertThat(Kinds.refusal(NARRATIVE, words("  "))).contains(WORDS_MISSING);
        assertThat(Kinds.refusal(NARRATIVE, number("3"))).contains(NUMBER_NOT_ASKED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NARRATIVE")
    void wordsAreNoNumber(MeasureKind kind) {
        assertThat(Kinds.refusal(kind, words("Guidance was written."))).contains(NUMBER_MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindMayBeMissingWithAReason(MeasureKind kind) {
        assertThat(Kinds.refusal(kind, value(Observation.missing(Missing.NOT_COLLECTED))))
                .isEmpty();
    }

    @Test
    void partsThatDifferFromTheirTotalNeedAReason() {
        assertThatCode(() -> Kinds.explained(true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Kinds.explained(false))
                .satisfies(refused -> assertThat(Refused.in(refused)).isEqualTo(KindRefusal.PARTS_DIFFER));
    }

    @Test
    void everyRefusalNamesTheFieldToFillIn() {
        assertThat(EnumSet.allOf(KindRefusal.class))
                .extracting(KindRefusal::field)
                .containsOnly("value", "numerator", "narrative", "confirmed");
    }

    private static Value number(String number) {
        return value(Observation.of(new BigDecimal(number)));
    }

    private static Value ratio() {
        return value(Observation.ratio(BigDecimal.ONE, BigDecimal.TEN));
    }

    private static Value value(Observation observation) {
        return Value.of(Slice.TOTAL, observation);
    }

    private static Value words(String words) {
        return new Value(List.of(), words, null, List.of());
    }
}
