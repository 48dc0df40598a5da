package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.command.indicator.Slice;

/** Groups found by their names, for those who do not know the codes; what is chosen is handed on and let go. */
final class GroupChoice extends ComboBox<Slice> {

    /** Characteristics alone: nobody is vulnerable by one. */
    private static final List<Slice> NAMED = Stream.of(
                    "citizen=NEU27_2020_FOR",
                    "citizen=EU27_2020_FOR",
                    "citizen=NAT",
                    "status=REFUGEE",
                    "status=ASYLUM",
                    "status=IDP",
                    "status=STATELESS",
                    "ethnic=ROMA,status=REFUGEE",
                    "ethnic=ROMA,status=STATELESS",
                    "age=MINOR,status=UNACCOMPANIED",
                    "sex=F",
                    "sex=M")
            .map(Slice::of)
            .toList();

    GroupChoice(Editing editing, Consumer<Slice> chosen) {
        super(editing.text("workspace.terms.group-choice"));
        setItems(NAMED);
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
