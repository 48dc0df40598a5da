package org.waymark.ui.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.command.indicator.Slice;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.entry.CellId.Field;

/** An indicator's cells at one moment: what stands in them, and everything that is to be said about it. */
public record Look(
        Section section,
        Filling filling,
        List<Problem> problems,
        List<Oddity> odd,
        Map<Slice, Confidentiality> withheld,
        List<Sum> sums,
        Set<CellId> typed,
        boolean locked) {

    /** What is to be known about a cell. */
    public Set<CellState> states(CellId cell) {
        var states = EnumSet.noneOf(CellState.class);
        var content = filling.content(cell);
        if (!content.isEmpty()) {
            states.add(typed.contains(cell) ? CellState.SAVED : CellState.SENT);
        }
        if (problems.stream().anyMatch(problem -> problem.cell().equals(cell))) {
            states.add(CellState.PROBLEM);
        }
        if (cell.field().isNumber()) {
            filling.missing(cell.slice()).ifPresent(why -> states.add(CellState.MISSING));
            var confirmed = Confirmed.of(filling.said(Field.CONFIRMED));
            odd.stream()
                    .filter(one -> one.kind() != OddityKind.GROUP_MISSING
                            && cell.slice().equals(one.slice()))
                    .forEach(one ->
                            states.add(confirmed.containsKey(one.code()) ? CellState.CONFIRMED : CellState.UNUSUAL));
            if (withheld.containsKey(cell.slice())) {
                states.add(CellState.WITHHELD);
            }
        }
        if (locked) {
            states.add(CellState.LOCKED);
        }
        if (!content.isEmpty() && !filling.said(Field.COMMENT).isBlank()) {
            states.add(CellState.COMMENTED);
        }
        return states;
    }
}
