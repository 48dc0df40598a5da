package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;
import org.waymark.ui.workspace.part.WordsField;

/** The fields of a definition: what is counted out of what, for whom, which way is better, and who produces it. */
final class DefinitionFields extends Div {

    private final Stewardship stewardship;
    private final WordsField name;
    private final WordsField meaning;
    private final WordsField numerator;
    private final WordsField denominator;
    private final WordsField unit;
    private final Select<MeasureKind> kind;
    private final Select<IndicatorType> type;
    private final Select<Direction> direction;
    private final TextField towards;
    private final TextField lowest;
    private final TextField highest;
    private final TextField dimensions;
    private final TextField plain;
    private final WordsField source;
    private final TextField sourceUrl;
    private final WordsField caveat;

    DefinitionFields(Stewardship stewardship) {
        this.stewardship = stewardship;
        name = stewardship.words("workspace.indicators.name");
        meaning = stewardship.words("workspace.indicators.meaning");
        numerator = stewardship.words("workspace.indicators.numerator").optional();
        denominator = stewardship.words("workspace.indicators.denominator").optional();
        unit = stewardship.words("workspace.indicators.unit");
        kind = choice("workspace.indicators.kind", "workspace.measure-kind.", MeasureKind.values());
        type = choice("workspace.indicators.type", "workspace.type.", IndicatorType.values());
        direction = choice("workspace.indicators.direction", "workspace.direction.", Direction.values());
        towards = Forms.code(stewardship.text("workspace.indicators.towards"));
        lowest = Forms.code(stewardship.text("workspace.indicators.lowest"));
        highest = Forms.code(stewardship.text("workspace.indicators.highest"));
        dimensions = Forms.code(stewardship.text("workspace.indicators.dimensions"));
        dimensions.setHelperText(stewardship.text("workspace.indicators.dimensions-form"));
        plain = Forms.code(stewardship.text("workspace.indicators.plain"));
        plain.setHelperText(stewardship.text("workspace.plan.slice-form"));
        source = stewardship.words("workspace.indicators.source");
        sourceUrl = Forms.code(stewardship.text("workspace.indicators.source-url"));
        caveat = stewardship.words("workspace.indicators.caveat").optional();
        var layout = Forms.layout();
        layout.add(name, 2);
        layout.add(meaning, 2);
        layout.add(numerator, 2);
        layout.add(denominator, 2);
        layout.add(unit, 2);
        layout.add(kind, type, direction, towards, lowest, highest, dimensions, plain);
        layout.add(source, 2);
        layout.add(sourceUrl, 2);
        layout.add(caveat, 2);
        add(layout);
    }

    /** The definition, or nothing and messages beside the fields. */
    Optional<Definition> read() {
        var called = name.read();
        var means = meaning.read();
        var measured = unit.read();
        var producer = source.read();
        var group = slice();
        var numbers = List.of(towards, lowest, highest).stream()
                .filter(this::readable)
                .count();
        if (called.isEmpty()
                || means.isEmpty()
                || measured.isEmpty()
                || producer.isEmpty()
                || group.isEmpty()
                || numbers < 3) {
            return Optional.empty();
        }
        return Optional.of(new Definition(
                called.get(),
                means.get(),
                measured.get(),
                kind.getValue(),
                type.getValue(),
                direction.getValue(),
                number(towards),
                number(lowest),
                number(highest),
                Arrays.stream(dimensions.getValue().split("[,\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                group.get(),
                producer.get(),
                sourceUrl.getValue().isBlank() ? null : sourceUrl.getValue().strip(),
                Map.of(),
                caveat.typed().orElse(null),
                numerator.typed().orElse(null),
                denominator.typed().orElse(null)));
    }

    private Optional<Slice> slice() {
        plain.setInvalid(false);
        try {
            return Optional.of(Slice.of(plain.getValue().strip()));
        } catch (IllegalArgumentException | IllegalStateException notASlice) {
            plain.setErrorMessage(stewardship.text("workspace.plan.slice-form"));
            plain.setInvalid(true);
            return Optional.empty();
        }
    }

    private boolean readable(TextField field) {
        var wrong = !field.getValue().isBlank() && number(field) == null;
        field.setErrorMessage(stewardship.text("workspace.number-wrong"));
        field.setInvalid(wrong);
        return !wrong;
    }

    private static @Nullable BigDecimal number(TextField field) {
        return NumberText.read(field.getValue()).orElse(null);
    }

    private <E extends Enum<E>> Select<E> choice(String label, String words, E[] all) {
        var choice = new Select<E>();
        choice.setLabel(stewardship.text(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> stewardship.text(words + Names.word(one)));
        choice.setValue(all[0]);
        return choice;
    }
}
