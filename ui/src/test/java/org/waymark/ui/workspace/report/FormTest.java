package org.waymark.ui.workspace.report;

import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.NATIONALS;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.EntryDrafts.Typed;
import org.waymark.ui.entry.Sheet;
import org.waymark.ui.workspace.WorkspaceTest;

/** A clerk before a form of the plan that asks for two groups. */
abstract class FormTest extends WorkspaceTest {

    static final Period YEAR = new Period("2019");
    static final Sheet SHEET = new Sheet(OFFICE, IRELAND, YEAR);
    static final CellId THEIRS = new CellId(UNEMPLOYMENT, NON_EU, Field.VALUE);
    static final CellId OURS = new CellId(UNEMPLOYMENT, NATIONALS, Field.VALUE);

    @Autowired
    EntryHousehold.Drafts drafts;

    @Autowired
    EntryHousehold.Kept receipts;

    FormTest() {
        super("reporter", "REPORTER");
    }

    @BeforeEach
    void thePlanAsksForTwoGroups() {
        var goal = new GoalEntry(work(), 1, List.of(measure()), List.of());
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(goal), List.of()));
    }

    void typed(CellId cell, String content) {
        var before = drafts.find(SHEET).get(cell);
        drafts.save(
                SHEET,
                List.of(new Typed(cell, content, before == null ? 0 : before.revision())),
                new ParticipantId("rosa"));
    }

    static void open() {
        UI.getCurrent().navigate("report/" + STRATEGY.value() + "/IE/2019");
    }

    EntryBoard board() {
        return only(EntryBoard.class);
    }
}
