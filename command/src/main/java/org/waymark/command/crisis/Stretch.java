package org.waymark.command.crisis;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.strategy.MeasureId;

/** What the decisions about one crisis read of it. */
record Stretch(Declaration declaration, LocalDate last, List<MeasureId> stillDue, boolean ended) {

    static Stretch begun(CrisisDeclared declared) {
        var declaration = declared.declaration();
        return new Stretch(declaration, declaration.endsBy(), declaration.stillDue(), false);
    }

    Stretch until(LocalDate day) {
        return new Stretch(declaration, day, stillDue, ended);
    }

    Stretch reporting(List<MeasureId> measures) {
        return new Stretch(declaration, last, measures, ended);
    }

    Stretch over(LocalDate day) {
        return new Stretch(declaration, day, stillDue, true);
    }

    boolean isOverOn(LocalDate day) {
        return ended || last.isBefore(day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(declaration.begins()) && !day.isAfter(last);
    }

    /** Whether another would be on in the same places on one of the same days. */
    boolean collides(Declaration other, LocalDate otherLast) {
        return declaration.meets(other) && !other.begins().isAfter(last) && !otherLast.isBefore(declaration.begins());
    }
}
