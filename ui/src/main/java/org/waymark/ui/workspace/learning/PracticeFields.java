package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.Period;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.Result;
import org.waymark.command.practice.Statement;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.ui.words.Countries;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** The fields of a practice: what was done, for whom, where, what came of it, and where to look it up. */
final class PracticeFields extends Div {

    private final PracticeDesk desk;
    private final WordsField title;
    private final WordsField done;
    private final WordsField people;
    private final ComboBox<String> country;
    private final WordsField place;
    private final TextField since;
    private final WordsField conditions;
    private final WordsField cost;
    private final Select<Result> result = new Select<>();
    private final WordsField lesson;
    private final Select<Statement> statement = new Select<>();
    private final TextArea evidence;
    private final MultiSelectComboBox<IndicatorPage> indicators;

    PracticeFields(PracticeDesk desk) {
        this.desk = desk;
        title = desk.words("workspace.practice.name");
        done = desk.words("workspace.practice.done");
        people = desk.words("workspace.practice.people");
        country = new ComboBox<>(desk.text("workspace.practice.country"));
        country.setItems(Countries.codes());
        country.setItemLabelGenerator(
                code -> Countries.name(code, desk.seat().wording().language()) + " (" + code + ")");
        country.setRequiredIndicatorVisible(true);
        place = desk.words("workspace.practice.place").optional();
        since = Forms.code(desk.text("workspace.practice.since"));
        since.setHelperText(desk.text("workspace.practice.since-form"));
        conditions = desk.words("workspace.practice.conditions").optional();
        cost = desk.words("workspace.practice.cost").optional();
        result.setLabel(desk.text("workspace.practice.result"));
        result.setItems(Result.values());
        result.setItemLabelGenerator(one -> desk.text("workspace.result." + Names.word(one)));
        result.setValue(Result.OPEN);
        lesson = desk.words("workspace.practice.lesson");
        statement.setLabel(desk.text("workspace.practice.statement"));
        statement.setItems(Statement.values());
        statement.setItemLabelGenerator(one -> desk.text("workspace.statement." + Names.word(one)));
        statement.setValue(Statement.OFFICIAL);
        evidence = Forms.text(desk.text("workspace.practice.evidence"));
        evidence.setHelperText(desk.text("workspace.practice.evidence-form"));
        evidence.setRequiredIndicatorVisible(true);
        indicators = new MultiSelectComboBox<>(desk.text("workspace.practice.indicators"));
        indicators.setItems(desk.names().indicators());
        indicators.setItemLabelGenerator(one -> desk.names().of(one.indicator()));
        var layout = Forms.layout();
        layout.add(title, 2);
        layout.add(done, 2);
        layout.add(people, 2);
        layout.add(country, since);
        layout.add(place, 2);
        layout.add(result, statement);
        layout.add(lesson, 2);
        layout.add(conditions, 2);
        layout.add(cost, 2);
        layout.add(evidence, 2);
        layout.add(indicators, 2);
        add(layout);
    }

    void hold(Experience told) {
        title.holding(told.title());
        done.holding(told.done());
        people.holding(told.people());
        country.setValue(told.country());
        Optional.ofNullable(told.place()).ifPresent(place::holding);
        since.setValue(told.since() == null ? "" : told.since().code());
        Optional.ofNullable(told.conditions()).ifPresent(conditions::holding);
        Optional.ofNullable(told.cost()).ifPresent(cost::holding);
        result.setValue(told.result());
        lesson.holding(told.lesson());
        statement.setValue(told.statement());
        evidence.setValue(String.join("\n", told.evidence()));
        indicators.setValue(desk.names().indicators().stream()
                .filter(one -> told.indicators().contains(one.indicator()))
                .collect(Collectors.toSet()));
    }

    /** What was typed, or nothing and messages beside the fields. */
    Optional<Experience> read() {
        var name = title.read();
        var deed = done.read();
        var whom = people.read();
        var came = lesson.read();
        country.setInvalid(country.getValue() == null);
        country.setErrorMessage(desk.text("workspace.practice.country-missing"));
        var begun = begun();
        since.setInvalid(begun.isEmpty() && !since.getValue().isBlank());
        since.setErrorMessage(desk.text("workspace.practice.since-form"));
        if (name.isEmpty()
                || deed.isEmpty()
                || whom.isEmpty()
                || came.isEmpty()
                || country.isInvalid()
                || since.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Experience(
                name.get(),
                deed.get(),
                whom.get(),
                country.getValue(),
                place.typed().orElse(null),
                begun.orElse(null),
                conditions.typed().orElse(null),
                cost.typed().orElse(null),
                result.getValue(),
                came.get(),
                statement.getValue(),
                links(),
                desk.names().indicators().stream()
                        .filter(indicators.getValue()::contains)
                        .map(IndicatorPage::indicator)
                        .toList()));
    }

    private List<String> links() {
        return Arrays.stream(evidence.getValue().split("\\s+"))
                .filter(link -> !link.isEmpty())
                .toList();
    }

    private Optional<Period> begun() {
        try {
            return Optional.of(new Period(since.getValue().strip()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
