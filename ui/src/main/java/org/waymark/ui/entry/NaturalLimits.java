package org.waymark.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.Definition;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Account;

/** What an indicator's own definition says of a value: whether numbers lie within its natural limits. */
@Component
class NaturalLimits implements Unusual {

    @Override
    public List<Odd> about(Section section, Sheet sheet, Value value, Account by) {
        return value.cells().stream()
                .flatMap(cell -> beyond(section.definition(), cell).stream())
                .toList();
    }

    private static List<Odd> beyond(Definition definition, Cell cell) {
        var odd = new ArrayList<Odd>();
        var shown = cell.observation().shown();
        if (shown != null) {
            var lowest = definition.lowest();
            var highest = definition.highest();
            if (lowest != null && shown.compareTo(lowest) < 0) {
                odd.add(odd("low", cell, lowest));
            }
            if (highest != null && shown.compareTo(highest) > 0) {
                odd.add(odd("high", cell, highest));
            }
        }
        return odd;
    }

    private static Odd odd(String name, Cell cell, BigDecimal limit) {
        return new Odd(
                "LIMIT@" + cell.slice(),
                cell.slice(),
                "workspace.entry.odd." + name,
                Map.of("limit", limit.stripTrailingZeros().toPlainString()));
    }
}
