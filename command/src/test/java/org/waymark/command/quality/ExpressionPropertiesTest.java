package org.waymark.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;

class ExpressionPropertiesTest {

    @Property
    void whatIsWrittenReadsTheSame(@ForAll("sides") Expression side) {
        assertThat(Expression.read(side.text())).isEqualTo(side);
    }

    @Property
    void anyTextIsReadOrNamedAndNothingElseHappens(@ForAll @StringLength(max = 60) String text) {
        told(text);
    }

    @Property
    void anyMixtureOfItsOwnSignsIsReadOrNamed(@ForAll("mixtures") String text) {
        told(text);
    }

    private static void told(String text) {
        try {
            var side = Expression.read(text);
            assertThat(Expression.read(side.text())).isEqualTo(side);
        } catch (UnreadableExpression unreadable) {
            assertThat(unreadable.position()).isBetween(1, text.length() + 1);
            assertThat(text.substring(unreadable.position() - 1)).startsWith(unreadable.found());
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "a", "b-c", "-", " - ", "+", " ", "2", "3.5", "*", "[", "sex=F", "]", "@previous", "@", "\"")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Expression> sides() {
        return terms().list().ofMinSize(1).ofMaxSize(20).map(Expression::new);
    }

    private static Arbitrary<Term> terms() {
        var factors = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(2)
                .filter(factor -> factor.abs().compareTo(BigDecimal.ONE) != 0);
        var constants = factors.map(factor -> new Term(factor, null, null, false));
        var indicators = Arbitraries.of("a", "INT-EMP-01", "8.5.2", "unemployment-rate", "ü ß", "x.y_z");
        var slices = Arbitraries.<@Nullable Slice>of(
                null, Slice.TOTAL, Slice.of("sex=F"), new Slice(Map.of("citizen", "NEU", "age", "Y15-24")));
        var references = Combinators.combine(factors, indicators, slices, Arbitraries.of(List.of(true, false)))
                .as((factor, code, slice, before) -> new Term(factor, new IndicatorId(code), slice, before));
        return Arbitraries.oneOf(constants, references);
    }
}
