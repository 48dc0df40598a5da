package org.waymark.command.quality;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.indicator.IndicatorId;

/**
 * One side of a rule: a sum, for example {@code 2 * refusals[sex=F] + 3}. It names numbers and computes nothing else.
 */
public record Expression(List<Term> terms) {

    public Expression {
        terms = List.copyOf(terms);
    }

    /**
     * Reads it as people write it.
     *
     * @throws UnreadableExpression where it cannot be read
     */
    public static Expression read(String text) {
        return new ExpressionReader(text).read();
    }

    /** The indicators it speaks of. */
    public Set<IndicatorId> indicators() {
        return terms.stream().map(Term::indicator).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** As people write it; reading that gives the same. */
    public String text() {
        return ExpressionReader.written(this);
    }

    boolean isConstant() {
        return indicators().isEmpty();
    }
}
