package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;

/** What people asked that was decided, to be named as what brought a change about. */
final class Causes {

    private final MultiSelectComboBox<ThemePage> themes;

    Causes(Editing editing, StrategyId strategy) {
        themes = new MultiSelectComboBox<>(editing.text("workspace.plan.causes"));
        themes.setItems(editing.seat().list(new FindThemes(strategy), ThemePage.class).stream()
                .filter(theme -> theme.decided() != null)
                .toList());
        themes.setItemLabelGenerator(theme -> editing.names().of(theme.title()));
        themes.setHelperText(editing.text("workspace.plan.causes-form"));
    }

    MultiSelectComboBox<ThemePage> field() {
        return themes;
    }

    List<Cause> chosen() {
        return themes.getValue().stream()
                .map(theme -> new Cause("theme", theme.theme().value()))
                .toList();
    }
}
