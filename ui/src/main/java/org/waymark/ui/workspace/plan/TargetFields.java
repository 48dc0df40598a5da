package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.Period;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Target;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;
import org.waymark.ui.workspace.part.WordsField;

/** A baseline and a target path, one point a line, or plainly that no target was published. */
final class TargetFields extends Div {

    private final Editing editing;
    private final RadioButtonGroup<Form> form = new RadioButtonGroup<>();
    private final TextField baseline;
    private final TextArea path;
    private final Checkbox illustrative;
    private final WordsField sentence;

    private enum Form {
        NUMBERS,
        WORDS,
        NONE
    }

    TargetFields(Editing editing) {
        this.editing = editing;
        form.setLabel(editing.text("workspace.plan.target"));
        form.setItems(Form.values());
        form.setItemLabelGenerator(one -> editing.text(
                switch (one) {
                    case NUMBERS -> "workspace.plan.target-published";
                    case WORDS -> "workspace.terms.target-in-words";
                    case NONE -> "workspace.plan.no-target";
                }));
        baseline = Forms.code(editing.text("workspace.plan.baseline"));
        baseline.setHelperText(editing.text("workspace.plan.mark-form"));
        path = new TextArea(editing.text("workspace.plan.path"));
        path.setHelperText(editing.text("workspace.plan.path-form"));
        path.addClassName("code");
        path.setMinRows(3);
        illustrative = new Checkbox(editing.text("workspace.plan.illustrative-path"));
        sentence = editing.words("workspace.terms.sentence");
        form.addValueChangeListener(change -> {
            path.setVisible(change.getValue() == Form.NUMBERS);
            illustrative.setVisible(change.getValue() == Form.NUMBERS);
            sentence.setVisible(change.getValue() == Form.WORDS);
        });
        form.setValue(Form.NUMBERS);
        sentence.setVisible(false);
        var layout = Forms.layout();
        layout.add(form, 2);
        layout.add(baseline, 2);
        layout.add(path, 2);
        layout.add(illustrative, 2);
        layout.add(sentence, 2);
        add(layout);
    }

    TargetFields holding(Target target) {
        var start = target.baseline();
        var words = target.sentence();
        form.setValue(words != null ? Form.WORDS : target.path().isEmpty() ? Form.NONE : Form.NUMBERS);
        if (words != null) {
            sentence.holding(words);
        }
        baseline.setValue(start == null ? "" : line(start));
        path.setValue(target.path().stream().map(TargetFields::line).collect(Collectors.joining("\n")));
        illustrative.setValue(target.illustrative());
        return this;
    }

    /** What is edited of a measure, to be compared where somebody was faster. */
    Edited of(MeasureId measure) {
        return new Edited() {

            @Override
            public Map<String, String> in(GoalEntry entry) {
                return target(entry).map(TargetFields.this::said).orElse(Map.of());
            }

            @Override
            public Map<String, String> typed() {
                return labelled(baseline.getValue(), path.getValue(), sentence.said());
            }

            @Override
            public void take(GoalEntry entry) {
                target(entry).ifPresent(TargetFields.this::holding);
            }

            private Optional<Target> target(GoalEntry entry) {
                return entry.measures().stream()
                        .filter(one -> one.measure().equals(measure))
                        .findFirst()
                        .map(Measure::target);
            }
        };
    }

    private Map<String, String> said(Target target) {
        var start = target.baseline();
        var words = target.sentence();
        return labelled(
                start == null ? "" : line(start),
                target.path().stream().map(TargetFields::line).collect(Collectors.joining("\n")),
                words == null ? Map.of() : sentence.said(words));
    }

    private Map<String, String> labelled(String start, String points, Map<String, String> words) {
        var labelled = new LinkedHashMap<String, String>();
        labelled.put(baseline.getLabel(), start);
        labelled.put(path.getLabel(), points);
        words.forEach((label, text) -> {
            if (!text.isEmpty()) {
                labelled.put(label, text);
            }
        });
        return labelled;
    }

    private static String line(Mark mark) {
        return mark.period().code() + " " + mark.value().toPlainString();
    }

    /** What is typed, or nothing and a message beside the line that cannot be read. */
    Optional<Target> read() {
        path.setInvalid(false);
        baseline.setInvalid(false);
        var start = baseline.isEmpty() ? Optional.<Mark>empty() : mark(baseline.getValue());
        if (start.isEmpty() && !baseline.isEmpty()) {
            baseline.setErrorMessage(editing.text("workspace.plan.mark-wrong", baseline.getValue()));
            baseline.setInvalid(true);
            return Optional.empty();
        }
        if (form.getValue() == Form.WORDS) {
            return sentence.read().map(words -> new Target(start.orElse(null), List.of(), false, words));
        }
        if (form.getValue() == Form.NONE) {
            return Optional.of(new Target(start.orElse(null), List.of(), false));
        }
        var marks = new ArrayList<Mark>();
        for (var line : path.getValue().lines().filter(one -> !one.isBlank()).toList()) {
            var mark = mark(line);
            if (mark.isEmpty()) {
                return wrong(editing.text("workspace.plan.mark-wrong", line));
            }
            marks.add(mark.get());
        }
        return marks.isEmpty()
                ? wrong(editing.text("workspace.plan.path-missing"))
                : Optional.of(new Target(start.orElse(null), marks, illustrative.getValue()));
    }

    private Optional<Target> wrong(String message) {
        path.setErrorMessage(message);
        path.setInvalid(true);
        return Optional.empty();
    }

    private static Optional<Mark> mark(String line) {
        var parts = line.strip().split("[\\s:=]+", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : NumberText.read(parts[1]).map(value -> new Mark(new Period(parts[0]), value));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }
}
