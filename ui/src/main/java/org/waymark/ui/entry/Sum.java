package org.waymark.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.entry.CellId.Field;

/**
 * How the parts of a whole compare with it.
 *
 * @param whole the cell of the whole
 * @param sum of the parts that are there
 * @param missing how many parts, or the whole, are not there
 * @param difference of the sum to the whole; zero where something is missing
 */
public record Sum(CellId whole, BigDecimal sum, int missing, BigDecimal difference) {

    public boolean addsUp() {
        return missing == 0 && difference.signum() == 0;
    }

    /** Every sum an indicator's groups make; none where its numbers do not add up by their nature. */
    static List<Sum> of(Section section, Filling filling) {
        if (!section.addsUp()) {
            return List.of();
        }
        return Grouping.parts(section.slices()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(parts -> section.fields().stream()
                                .map(field -> of(section, filling, entry.getKey(), parts, field))))
                .toList();
    }

    private static Sum of(Section section, Filling filling, Slice whole, List<Slice> parts, Field field) {
        var cell = new CellId(section.indicator(), whole, field);
        var numbers = parts.stream()
                .map(part -> filling.number(new CellId(section.indicator(), part, field)))
                .flatMap(number -> number.stream())
                .toList();
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = filling.number(cell);
        var missing = parts.size()
                - numbers.size()
                + (int) Stream.of(total).filter(one -> one.isEmpty()).count();
        return new Sum(cell, sum, missing, missing > 0 ? BigDecimal.ZERO : sum.subtract(total.orElse(BigDecimal.ZERO)));
    }
}
