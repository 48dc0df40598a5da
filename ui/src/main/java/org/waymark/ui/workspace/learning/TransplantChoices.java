package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.transplant.Choices;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What a planner decides about a transplant, each in a sentence. */
final class TransplantChoices extends Div {

    private final Seat seat;
    private final Names names;
    private final ComboBox<GoalEntry> under;
    private final Checkbox shifted;
    private final Checkbox ownPlace;
    private final Checkbox illustrative;
    private final Checkbox leavingOut;
    private List<GoalEntry> last = List.of();
    private boolean filling;

    TransplantChoices(Seat seat, Names names, Runnable changed) {
        this.seat = seat;
        this.names = names;
        under = new ComboBox<>(seat.text("workspace.transplant.under"));
        under.setHelperText(seat.text("workspace.transplant.root"));
        under.setClearButtonVisible(true);
        under.setWidthFull();
        under.setItemLabelGenerator(entry -> names.of(entry.goal().name()));
        under.addValueChangeListener(change -> {
            if (!filling) {
                changed.run();
            }
        });
        shifted = tick("shift", true, changed);
        ownPlace = tick("own-place", true, changed);
        illustrative = tick("illustrative", false, changed);
        leavingOut = tick("leave-out", false, changed);
        addClassName("part");
        for (var one : List.of(shifted, ownPlace, illustrative, leavingOut)) {
            add(new Div(one));
        }
        addComponentAsFirst(under);
    }

    /** Offers the goals of the draft to serve. */
    void into(StrategyPage draft) {
        ownPlace.setLabel(seat.text(
                "workspace.transplant.own-place", names.of(draft.outline().jurisdiction())));
        if (draft.goals().equals(last)) {
            return;
        }
        last = draft.goals();
        var was = under.getValue();
        filling = true;
        under.setItems(draft.goals());
        under.setValue(draft.goals().stream()
                .filter(entry ->
                        was != null && entry.goal().goal().equals(was.goal().goal()))
                .findFirst()
                .orElse(null));
        filling = false;
    }

    Choices read() {
        var parent = under.getValue();
        return new Choices(
                parent == null ? null : parent.goal().goal(),
                shifted.getValue(),
                ownPlace.getValue(),
                illustrative.getValue(),
                leavingOut.getValue());
    }

    private Checkbox tick(String key, boolean ticked, Runnable changed) {
        var box = new Checkbox(seat.text("workspace.transplant." + key, ""), ticked);
        box.addValueChangeListener(change -> changed.run());
        return box;
    }
}
