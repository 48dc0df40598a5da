package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.entry.EntryForm;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.milestone.StepTable;
import org.waymark.ui.workspace.part.Banner;

/** The steps a form's source answers for: how they are coming along is said here, without leaving the form. */
final class FormSteps extends Section {

    private final Seat seat;
    private final EntryForm form;
    private final Banner banner;
    private final StrategyId strategy;
    private final StepTable table;

    FormSteps(Seat seat, Names names, Texts texts, EntryForm form, Banner banner) {
        this.seat = seat;
        this.form = form;
        this.banner = banner;
        strategy = Objects.requireNonNull(form.code().strategy(), "steps are of a plan");
        table = new StepTable(seat, names, texts, this::told);
        draw();
    }

    private void draw() {
        removeAll();
        var title = seat.text("workspace.entry.steps");
        add(new H2(title), table.of(title, strategy, form.steps()));
    }

    private void told() {
        banner.tell(seat.text("workspace.step.told"));
        draw();
    }
}
