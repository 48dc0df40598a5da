package org.waymark.ui.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.Account;

/** Asks what is unusual about a value before it is handed in. Nothing is refused for it. */
@Component
class Unusual {

    /** The judgement, which becomes a question to whoever sends the file where something is unusual. */
    Judged weighed(int number, Judgement judgement, Optional<PeriodEntry> known, Account by) {
        return new Judged(number, judgement, List.of());
    }
}
