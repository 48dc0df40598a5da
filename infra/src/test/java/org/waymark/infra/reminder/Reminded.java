package org.waymark.infra.reminder;

import static org.waymark.infra.reminder.Office.COUNCIL;
import static org.waymark.infra.reminder.Office.DUE;
import static org.waymark.infra.reminder.Office.LOCKED;
import static org.waymark.infra.reminder.Office.PUPILS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.infra.account.Recipient;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Account;

/** Who is reminded, and of what. */
final class Reminded {

    private Reminded() {}

    static Recipient rosa(String language) {
        var account = new Account(new ParticipantId("rosa"), Set.of(Role.REPORTER), COUNCIL.value());
        return new Recipient(account, "rosa@example.org", language);
    }

    static Recipient paula() {
        var account = new Account(new ParticipantId("paula"), Set.of(Role.PLANNER), null);
        return new Recipient(account, "paula@example.org", "en");
    }

    static ThemePage promised() {
        var reasons = Words.english("Many work by day.");
        return new ThemePage(
                new ThemeId("evenings"),
                new StrategyId("together"),
                Words.english("Classes in the evening"),
                DUE.minusDays(60),
                List.of(),
                0,
                new ThemePage.Decided(Decision.TAKEN_UP, reasons, DUE, DUE.minusDays(50)),
                null);
    }

    static DutyRow duty(DutyState state) {
        return new DutyRow(
                PUPILS,
                new StrategyId("together"),
                new MeasureId("pupils"),
                Slice.TOTAL,
                new Period("2026-03"),
                LocalDate.of(2026, 4, 1),
                DUE,
                LOCKED,
                15,
                List.of(),
                null,
                state,
                null,
                null);
    }
}
