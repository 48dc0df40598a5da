package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;

/** Asks which decided themes brought a change about, so that the public can follow it back to what people said. */
final class CausesField extends MultiSelectComboBox<ThemePage> {

    CausesField(Editing editing, StrategyId strategy) {
        setLabel(editing.text("workspace.causes"));
        setHelperText(editing.text("workspace.causes.form"));
        setItems(editing.seat().list(new FindYouSaid(strategy), ThemePage.class));
        setItemLabelGenerator(theme -> editing.names().of(theme.title()));
        setVisible(!getListDataView().getItems().toList().isEmpty());
    }

    /** The themes chosen, in the order in which they were offered. */
    List<Cause> causes() {
        return getListDataView()
                .getItems()
                .filter(getValue()::contains)
                .map(theme -> new Cause("theme", theme.theme().value()))
                .toList();
    }
}
