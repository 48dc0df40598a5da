package org.waymark.ui.workspace.duty;

import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.query.calendar.Excepted;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;

/** Reports that are owed in the tests of this subject. */
final class DutyCast {

    static final Period LAST_YEAR = Period.year(2025);
    static final LocalDate DUE = LocalDate.of(2026, 1, 30);
    static final LocalDate LOCKED = LocalDate.of(2026, 3, 1);

    private DutyCast() {}

    static DutyRow duty(DutyState state, @Nullable Excepted exception) {
        return new DutyRow(
                SERIES,
                STRATEGY,
                measure().measure(),
                NON_EU,
                LAST_YEAR,
                LocalDate.of(2026, 1, 1),
                DUE,
                LOCKED,
                20,
                List.of("citizen", "sex"),
                null,
                state,
                null,
                exception);
    }
}
