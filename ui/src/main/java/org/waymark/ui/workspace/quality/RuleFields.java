package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.MeasureLink;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.UnreadableExpression;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.quality.RuleWords;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** The fields of a rule. What cannot be read says beside its field what is wrong and where. */
final class RuleFields {

    private final Seat seat;
    private final RuleWords words;
    private final WordsField name;
    private final WordsField description;
    private final ComboBox<IndicatorId> indicator;
    private final Select<@Nullable MeasureLink> measure = new Select<>();
    private final TextField left;
    private final Select<Operator> operator = new Select<>();
    private final TextField right;
    private final Select<Importance> importance = new Select<>();
    private final Checkbox on;

    RuleFields(Seat seat, Names names, Texts texts) {
        this.seat = seat;
        words = new RuleWords(seat.wording());
        name = new WordsField(seat.text("workspace.rule.name"), texts, seat.wording());
        description = new WordsField(seat.text("workspace.rule.description"), texts, seat.wording());
        indicator = new ComboBox<>(seat.text("workspace.rule.indicator"));
        indicator.setItems(
                names.indicators().stream().map(IndicatorPage::indicator).toList());
        indicator.setItemLabelGenerator(one -> names.of(one) + " (" + one.value() + ")");
        indicator.setRequiredIndicatorVisible(true);
        measure.setLabel(seat.text("workspace.rule.measure"));
        measure.setEmptySelectionAllowed(true);
        measure.setEmptySelectionCaption(seat.text("workspace.rule.everywhere"));
        measure.setItems(measures());
        measure.setItemLabelGenerator(one -> one == null
                ? seat.text("workspace.rule.everywhere")
                : one.strategy().value() + " / " + one.measure().value());
        left = side("workspace.rule.left");
        right = side("workspace.rule.right");
        operator.setLabel(seat.text("workspace.rule.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(words::of);
        operator.setValue(Operator.AT_MOST);
        importance.setLabel(seat.text("workspace.rule.importance"));
        importance.setItems(Importance.values());
        importance.setItemLabelGenerator(one -> seat.text("workspace.rule.importance." + Names.word(one)));
        importance.setValue(Importance.MEDIUM);
        on = new Checkbox(seat.text("workspace.rule.on"), true);
    }

    private List<MeasureLink> measures() {
        return seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .map(one -> new MeasureLink(plan.strategy(), one.measure())))
                .toList();
    }

    private TextField side(String key) {
        var field = Forms.code(seat.text(key));
        field.setHelperText(seat.text("workspace.rule.side-hint"));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    Component[] all() {
        return new Component[] {name, indicator, left, operator, right, description, measure, importance, on};
    }

    void hold(Rule rule) {
        name.holding(rule.name());
        description.holding(rule.description());
        indicator.setValue(rule.indicator());
        measure.setValue(rule.measure());
        left.setValue(rule.left().text());
        operator.setValue(rule.operator());
        right.setValue(rule.right().text());
        importance.setValue(rule.importance());
        on.setValue(rule.on());
    }

    /** The rule, or nothing and messages beside the fields. */
    Optional<Rule> read() {
        var called = name.read();
        var why = description.read();
        var one = expression(left);
        var other = expression(right);
        var judged = indicator.getValue();
        indicator.setInvalid(judged == null);
        return called.isEmpty() || why.isEmpty() || one.isEmpty() || other.isEmpty() || judged == null
                ? Optional.empty()
                : Optional.of(new Rule(
                        judged,
                        measure.getValue(),
                        one.get(),
                        operator.getValue(),
                        other.get(),
                        called.get(),
                        why.get(),
                        importance.getValue(),
                        on.getValue()));
    }

    private Optional<Expression> expression(TextField field) {
        try {
            var side = Expression.read(field.getValue());
            field.setInvalid(false);
            return Optional.of(side);
        } catch (UnreadableExpression unreadable) {
            field.setInvalid(true);
            field.setErrorMessage(words.of(unreadable));
            return Optional.empty();
        }
    }
}
