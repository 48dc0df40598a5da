package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.command.Period;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** A baseline and a path as a table of years with a number each; or a target in words; or plainly none. */
final class PathFields extends Div {

    private enum Form {
        NUMBERS,
        WORDS,
        NONE
    }

    private final Editing editing;
    private final Legible legible;
    private final Runnable changed;
    private final RadioButtonGroup<Form> form = new RadioButtonGroup<>();
    private final TextField startsIn;
    private final TextField start;
    private final Div path = new Div();
    private final Div table = new Div();
    private final TextField another;
    private final Checkbox illustrative;
    private final WordsField sentence;
    private final SortedMap<Period, TextField> values = new TreeMap<>();
    private Function<Period, List<String>> beside = period -> List.of("–", "–");
    private boolean filling;

    PathFields(Editing editing, Runnable changed) {
        this.editing = editing;
        legible = new Legible(editing);
        this.changed = changed;
        form.setLabel(editing.text("workspace.plan.target"));
        form.setItems(Form.values());
        form.setItemLabelGenerator(one -> editing.text(
                switch (one) {
                    case NUMBERS -> "workspace.plan.target-published";
                    case WORDS -> "workspace.terms.target-in-words";
                    case NONE -> "workspace.plan.no-target";
                }));
        startsIn = number("workspace.target.starts-in");
        start = number("workspace.target.start");
        another = Forms.code(editing.text("workspace.target.another"));
        another.setHelperText(editing.text("workspace.step.expected-form"));
        illustrative = new Checkbox(editing.text("workspace.plan.illustrative-path"));
        illustrative.addValueChangeListener(change -> typed());
        sentence = editing.words("workspace.terms.sentence");
        form.addValueChangeListener(change -> {
            path.setVisible(change.getValue() == Form.NUMBERS);
            sentence.setVisible(change.getValue() == Form.WORDS);
            typed();
        });
        var more = new Div(another, new Button(editing.text("workspace.target.add-row"), click -> addRow()));
        more.addClassName("acts");
        path.add(table, more, illustrative);
        path.addClassName("part");
        var top = Forms.layout();
        top.add(form, 2);
        top.add(startsIn, start);
        add(top, path, sentence);
    }

    /**
     * Shows a target, with a row for every year of the plan and for every other period it names.
     *
     * @param other what stands beside each period: what binds, and what was observed
     */
    void fill(Target target, int firstYear, int lastYear, Function<Period, List<String>> other) {
        filling = true;
        beside = other;
        values.clear();
        var baseline = target.baseline();
        startsIn.setValue(baseline == null ? "" : baseline.period().code());
        start.setValue(baseline == null ? "" : baseline.value().toPlainString());
        for (var year = firstYear; year <= lastYear; year++) {
            field(Period.year(year));
        }
        target.path().forEach(mark -> field(mark.period()).setValue(mark.value().toPlainString()));
        illustrative.setValue(target.illustrative());
        var words = target.sentence();
        if (words != null) {
            sentence.holding(words);
        }
        form.setValue(words != null ? Form.WORDS : target.path().isEmpty() ? Form.NONE : Form.NUMBERS);
        path.setVisible(form.getValue() == Form.NUMBERS);
        sentence.setVisible(form.getValue() == Form.WORDS);
        draw();
        filling = false;
    }

    /** What is typed, or nothing and a message beside what cannot be read. */
    Optional<Target> read() {
        startsIn.setInvalid(false);
        start.setInvalid(false);
        var begins = startsIn.isEmpty() && start.isEmpty() ? Optional.<Mark>empty() : start();
        if (startsIn.isInvalid() || start.isInvalid()) {
            return Optional.empty();
        }
        var baseline = begins.orElse(null);
        return switch (form.getValue()) {
            case NUMBERS -> marks().map(marks -> new Target(baseline, marks, illustrative.getValue()));
            case WORDS -> sentence.read().map(words -> new Target(baseline, List.of(), false, words));
            case NONE -> Optional.of(new Target(baseline, List.of(), false));
        };
    }

    private Optional<Mark> start() {
        var value = legible.value(start);
        var period = legible.period(startsIn);
        return value == null || period == null ? Optional.empty() : Optional.of(new Mark(period, value));
    }

    private Optional<List<Mark>> marks() {
        var marks = new ArrayList<Mark>();
        var unread = new ArrayList<TextField>();
        values.forEach((period, field) -> {
            field.setInvalid(false);
            if (!field.isEmpty()) {
                var value = legible.value(field);
                if (value == null) {
                    unread.add(field);
                } else {
                    marks.add(new Mark(period, value));
                }
            }
        });
        another.setInvalid(marks.isEmpty() && unread.isEmpty());
        another.setErrorMessage(another.isInvalid() ? editing.text("workspace.plan.path-missing") : "");
        return unread.isEmpty() && !marks.isEmpty() ? Optional.of(marks) : Optional.empty();
    }

    private void addRow() {
        another.setInvalid(false);
        var period = legible.period(another);
        if (period != null) {
            field(period);
            another.clear();
            draw();
        }
    }

    private TextField field(Period period) {
        return values.computeIfAbsent(period, fresh -> {
            var field = number("workspace.plan.target");
            field.setLabel(null);
            field.setAriaLabel(editing.text("workspace.target.of", period.code()));
            return field;
        });
    }

    private void draw() {
        table.removeAll();
        var rows = new DataTable(
                editing.text("workspace.plan.path"),
                List.of(
                        editing.text("workspace.target.period"),
                        editing.text("workspace.plan.target"),
                        editing.text("workspace.target.binding"),
                        editing.text("workspace.target.observed")),
                2);
        values.forEach((period, field) -> {
            var cells = new ArrayList<Component>();
            cells.add(new Text(editing.seat().wording().upright(period.code())));
            cells.add(field);
            beside.apply(period).forEach(said -> cells.add(new Text(said)));
            rows.row(cells);
        });
        table.add(rows);
    }

    private TextField number(String key) {
        var field = Forms.code(editing.text(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> typed());
        return field;
    }

    private void typed() {
        if (!filling) {
            changed.run();
        }
    }
}
