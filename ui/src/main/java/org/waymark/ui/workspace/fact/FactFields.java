package org.waymark.ui.workspace.fact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.command.Words;
import org.waymark.command.fact.Content;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.feedback.Consent;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.fact.Telling;
import org.waymark.ui.fact.Telling.Spoken;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** The fields of a fact; those that its kind has no use for are hidden. */
final class FactFields extends Div {

    private final Select<Kind> kind;
    private final Select<StrategyPage> plan;
    private final Select<GoalEntry> goal;
    private final WordsField title;
    private final WordsField text;
    private final DayField day;
    private final TextArea sources;
    private final TextArea story;
    private final Select<String> language;
    private final Select<Consent> consent;

    FactFields(Seat seat, Names names, Texts texts, List<StrategyPage> plans) {
        kind = choice(seat.text("workspace.facts.kind"), List.of(Kind.values()));
        kind.setItemLabelGenerator(one -> seat.text("workspace.fact-kind." + Names.word(one)));
        plan = choice(seat.text("workspace.facts.plan"), plans);
        plan.setItemLabelGenerator(one -> names.of(one.outline().name()));
        goal = new Select<>();
        goal.setLabel(seat.text("workspace.facts.goal"));
        goal.setEmptySelectionAllowed(true);
        goal.setItemLabelGenerator(entry -> entry == null
                ? seat.text("workspace.facts.every-goal")
                : names.of(entry.goal().name()));
        goal.setItems(plan.getValue().goals());
        plan.addValueChangeListener(_ -> goal.setItems(plan.getValue().goals()));
        title = new WordsField(seat.text("workspace.facts.name"), texts, seat.wording());
        text = new WordsField(seat.text("workspace.facts.text"), texts, seat.wording());
        day = new DayField(seat.text("workspace.facts.day"));
        sources = Forms.text(seat.text("workspace.facts.sources"));
        sources.setHelperText(seat.text("workspace.practice.evidence-form"));
        story = Forms.text(seat.text("workspace.facts.story"));
        language = choice(seat.text("workspace.facts.language"), texts.languages());
        var reader = Locale.forLanguageTag(seat.wording().language());
        language.setItemLabelGenerator(one -> Locale.forLanguageTag(one).getDisplayLanguage(reader));
        consent = choice(seat.text("workspace.facts.consent"), List.of(Consent.values()));
        consent.setItemLabelGenerator(one -> seat.text("workspace.consent." + Names.word(one)));
        kind.addValueChangeListener(_ -> fit());
        fit();
        var layout = Forms.layout();
        layout.add(kind, plan);
        layout.add(goal, 2);
        layout.add(title, 2);
        layout.add(text, 2);
        layout.add(day, 2);
        layout.add(story, 2);
        layout.add(language, consent);
        layout.add(sources, 2);
        add(layout);
    }

    private static <T> Select<T> choice(String label, List<T> items) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setValue(items.getFirst());
        return select;
    }

    private void fit() {
        var told = kind.getValue() == Kind.STORY;
        text.setVisible(!told);
        story.setVisible(told);
        language.setVisible(told);
        consent.setVisible(told);
        day.setVisible(kind.getValue() == Kind.EVENT);
    }

    void hold(Content content, String words) {
        kind.setValue(content.kind());
        plan.getListDataView()
                .getItems()
                .filter(one -> one.strategy().equals(content.strategy()))
                .forEach(plan::setValue);
        goal.getListDataView()
                .getItems()
                .filter(one -> one.goal().goal().equals(content.goal()))
                .forEach(goal::setValue);
        title.holding(content.title());
        Optional.ofNullable(content.text()).ifPresent(text::holding);
        Optional.ofNullable(content.day()).ifPresent(day::setValue);
        sources.setValue(String.join("\n", content.sources()));
        story.setValue(words);
        Optional.ofNullable(content.story()).ifPresent(told -> {
            language.setValue(told.language());
            consent.setValue(told.consent());
        });
    }

    /** What was typed, or nothing and messages beside the fields. */
    Optional<Telling> read() {
        var told = kind.getValue() == Kind.STORY;
        var name = title.read();
        var said = told ? Optional.<Words>empty() : text.read();
        if (name.isEmpty() || (!told && said.isEmpty())) {
            return Optional.empty();
        }
        var entry = goal.getValue();
        return Optional.of(new Telling(
                kind.getValue(),
                plan.getValue().strategy(),
                entry == null ? null : entry.goal().goal(),
                name.get(),
                said.orElse(null),
                kind.getValue() == Kind.EVENT ? day.getValue() : null,
                sources.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                told && !story.getValue().isBlank()
                        ? new Spoken(language.getValue(), story.getValue().strip(), consent.getValue())
                        : null));
    }
}
