package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.workspace.Characteristics;

/** Groups found by their names, for those who do not know the codes; what is chosen is handed on and let go. */
final class GroupChoice extends ComboBox<Slice> {

    GroupChoice(Editing editing, Consumer<Slice> chosen) {
        super(editing.text("workspace.terms.group-choice"));
        setItems(Characteristics.GROUPS);
        setItemLabelGenerator(slice -> editing.names().of(slice));
        addValueChangeListener(change -> {
            var slice = change.getValue();
            if (slice != null) {
                chosen.accept(slice);
                clear();
            }
        });
    }
}
