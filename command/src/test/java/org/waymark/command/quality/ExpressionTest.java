package org.waymark.command.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.UnreadableExpression.Problem;

class ExpressionTest {

    static Term term(String factor, String indicator) {
        return new Term(new BigDecimal(factor), new IndicatorId(indicator), null, false);
    }

    @Test
    void aSideIsASumOfNumbersAndIndicators() {
        assertThat(Expression.read("applications - 2 * refusals + 3.5").terms())
                .containsExactly(
                        term("1", "applications"),
                        term("-2", "refusals"),
                        new Term(new BigDecimal("3.5"), null, null, false));
    }

    @Test
    void anIndicatorMaySpeakOfAGroupAndOfThePeriodBefore() {
        assertThat(Expression.read("unemployment-rate[citizen=NEU, sex=T]@previous")
                        .terms())
                .containsExactly(new Term(
                        BigDecimal.ONE, new IndicatorId("unemployment-rate"), Slice.of("citizen=NEU,sex=T"), true));
    }

    @Test
    void aHyphenBelongsToANameUnlessASpaceFollows() {
        assertThat(Expression.read("INT-EMP-01 - x").terms()).containsExactly(term("1", "INT-EMP-01"), term("-1", "x"));
        assertThat(Expression.read("a -b").terms()).containsExactly(term("1", "a"), term("-1", "b"));
        assertThat(Expression.read("-a- b").terms()).containsExactly(term("-1", "a"), term("-1", "b"));
    }

    @Test
    void aCodeWithoutLettersStandsInQuotationMarks() {
        assertThat(Expression.read("\"8.5.2\"[]@same").terms())
                .containsExactly(new Term(BigDecimal.ONE, new IndicatorId("8.5.2"), Slice.TOTAL, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ''               | EMPTY              | 1  | ''
                    '   '            | EMPTY              | 4  | ''
                    a b              | SIGN_EXPECTED      | 3  | b
                    a +              | TERM_EXPECTED      | 4  | ''
                    a + + b          | TERM_EXPECTED      | 5  | + b
                    8.5.2            | TERM_EXPECTED      | 1  | 8.5.2
                    (a)              | TERM_EXPECTED      | 1  | (a)
                    3 * 4            | INDICATOR_EXPECTED | 5  | 4
                    a * b            | SIGN_EXPECTED      | 3  | * b
                    a / b            | SIGN_EXPECTED      | 3  | / b
                    a[sex=F          | NOT_CLOSED         | 2  | [sex=F
                    '"8.5.2'         | NOT_CLOSED         | 1  | '"8.5.2'
                    a[sex]           | GROUP_UNREADABLE   | 3  | sex]
                    a[sex=F,sex=M]   | GROUP_UNREADABLE   | 3  | sex=F,sex=M]
                    a@next           | PERIOD_UNREADABLE  | 2  | @next
                    #{T(Runtime)}    | TERM_EXPECTED      | 1  | #{T(Runtime)}
                    a;drop           | SIGN_EXPECTED      | 2  | ;drop
                    ٣ + a            | TERM_EXPECTED      | 1  | ٣ + a
                    """, delimiter = '|', emptyValue = "")
    void whatCannotBeReadIsNamedWithItsPlace(String text, Problem problem, int position, String found) {
        var unreadable = catchThrowableOfType(UnreadableExpression.class, () -> Expression.read(text));
        assertThat(unreadable.problem()).isEqualTo(problem);
        assertThat(unreadable.position()).isEqualTo(position);
        assertThat(unreadable.found()).isEqualTo(found);
    }

    @Test
    void endlessTextIsNotRead() {
        assertThat(problem("a".repeat(1001))).isEqualTo(Problem.TOO_LONG);
        assertThat(problem("a" + " + a".repeat(20))).isEqualTo(Problem.TOO_MANY_TERMS);
        assertThat(problem("9".repeat(31))).isEqualTo(Problem.NUMBER_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-a", "2 * a[sex=F]@previous - 3 + \"8.5.2\"", "100", "-0.50 * b-c"})
    void whatIsWrittenReadsTheSame(String text) {
        assertThat(Expression.read(text).text()).isEqualTo(text);
    }

    static Problem problem(String text) {
        return catchThrowableOfType(UnreadableExpression.class, () -> Expression.read(text))
                .problem();
    }
}
