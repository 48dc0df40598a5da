package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.HasDataView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.workspace.part.DayField;

/**
 * A field of a dialog as it is kept: by its label, and what it holds as somebody reads it. A choice that is offered no
 * longer is left as it is.
 */
record KeptField(String label, HasValue<?, ?> field, Supplier<String> said, Consumer<String> take) {

    private static final String CHECKED = "x";

    /** The part as a field; nothing where it is none. */
    static Optional<KeptField> of(Component part) {
        return switch (part) {
            case TextField line -> Optional.of(text(line));
            case TextArea text -> Optional.of(text(text));
            case DayField day -> Optional.of(day(day));
            case Checkbox box ->
                Optional.of(new KeptField(
                        box.getLabel(),
                        box,
                        () -> box.getValue() ? CHECKED : "",
                        kept -> box.setValue(kept.equals(CHECKED))));
            case Select<?> select -> Optional.of(select(select));
            case ComboBox<?> list -> Optional.of(list(list));
            case RadioButtonGroup<?> group -> Optional.of(radio(group));
            case MultiSelectComboBox<?> list -> Optional.of(lists(list));
            case CheckboxGroup<?> group -> Optional.of(boxes(group));
            default -> Optional.empty();
        };
    }

    private static KeptField text(TextFieldBase<?, String> field) {
        return new KeptField(field.getLabel(), field, field::getValue, field::setValue);
    }

    private static KeptField day(DayField field) {
        return new KeptField(
                field.label(),
                field,
                () -> Optional.ofNullable(field.getValue())
                        .map(LocalDate::toString)
                        .orElse(""),
                kept -> {
                    if (!kept.isEmpty()) {
                        field.setValue(LocalDate.parse(kept));
                    }
                });
    }

    private static <T> KeptField select(Select<T> field) {
        return one(field.getLabel(), field, field, field.getItemLabelGenerator());
    }

    private static <T> KeptField list(ComboBox<T> field) {
        return one(field.getLabel(), field, field, field.getItemLabelGenerator());
    }

    private static <T> KeptField radio(RadioButtonGroup<T> field) {
        return one(field.getLabel(), field, field, field.getItemLabelGenerator());
    }

    private static <T> KeptField lists(MultiSelectComboBox<T> field) {
        return several(field.getLabel(), field, field, field.getItemLabelGenerator());
    }

    private static <T> KeptField boxes(CheckboxGroup<T> field) {
        return several(field.getLabel(), field, field, field.getItemLabelGenerator());
    }

    private static <T> KeptField one(
            String label, HasValue<?, T> field, HasDataView<T, ?, ?> offered, Function<T, String> name) {
        return new KeptField(
                label,
                field,
                () -> Optional.ofNullable(field.getValue()).map(name).orElse(""),
                kept -> offered.getGenericDataView()
                        .getItems()
                        .filter(item -> name.apply(item).equals(kept))
                        .findFirst()
                        .ifPresent(field::setValue));
    }

    private static <T> KeptField several(
            String label, HasValue<?, Set<T>> field, HasDataView<T, ?, ?> offered, Function<T, String> name) {
        return new KeptField(
                label, field, () -> field.getValue().stream().map(name).collect(Collectors.joining("\n")), kept -> {
                    var named = List.of(kept.split("\n", -1));
                    field.setValue(offered.getGenericDataView()
                            .getItems()
                            .filter(item -> named.contains(name.apply(item)))
                            .collect(Collectors.toSet()));
                });
    }

    void put(@Nullable String kept) {
        if (kept != null) {
            take.accept(kept);
        }
    }

    /** Does something whenever a person, not the service, has changed the field. */
    void whenTyped(Runnable then) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.run();
            }
        });
    }
}
