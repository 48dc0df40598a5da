package org.waymark.ui.workspace.partner;

import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.command.Words;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Cast;

/** What the office declared in these tests: it delivers in calm times, and nobody is there in a crisis. */
final class Declared {

    static final Part CLASSES = new Part(WORK, Situation.CALM, Task.DELIVERS, null);
    static final Offer EVENINGS =
            new Offer(Words.english("Evenings only"), null, new Sealed(1, new UUID(0, 7), "iv", "ct"));

    private Declared() {}

    static StrategyPage strategy() {
        var entry = new GoalEntry(work(), 1, List.of(), List.of());
        return new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(entry), List.of());
    }

    static DeclaredRole role() {
        return new DeclaredRole(
                STRATEGY,
                OFFICE,
                CLASSES,
                List.of(new DeclaredRole.Entry(EVENINGS, null, LocalDate.of(2026, 3, 1), Cast.ROSA)));
    }

    static Coverage coverage(Situation situation) {
        var calm = situation == Situation.CALM;
        var line = new Coverage.Line(
                WORK, work().name(), null, List.of(), false, null, calm ? List.of(role()) : List.of(), List.of());
        return new Coverage(STRATEGY, situation, null, List.of(line), List.of(), List.of());
    }
}
