package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.PromiseInWords;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;

/** Asks what is said of a goal beyond its words: who works on it, for whom, and its target. */
final class TermsAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final GoalEdit edit;

    TermsAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        edit = GoalEdit.of(editing, strategy, entry);
    }

    Ask entrust() {
        var organisations = editing.names().organisations();
        var lead = new ComboBox<OrganisationPage>(editing.text("workspace.terms.lead"));
        lead.setItems(organisations);
        lead.setItemLabelGenerator(page -> editing.names().of(page.name()));
        lead.setClearButtonVisible(true);
        editing.names().organisations().stream()
                .filter(page -> page.organisation().equals(entry.terms().lead()))
                .findFirst()
                .ifPresent(lead::setValue);
        var contributors = new MultiSelectComboBox<OrganisationPage>(editing.text("workspace.terms.contributors"));
        contributors.setItems(organisations);
        contributors.setItemLabelGenerator(page -> editing.names().of(page.name()));
        contributors.setValue(organisations.stream()
                .filter(page -> entry.terms().contributors().contains(page.organisation()))
                .toList());
        return edit.ask(
                "entrust",
                revision -> {
                    var leads = lead.getValue();
                    return Optional.of(new EntrustGoal(
                            strategy.strategy(),
                            entry.goal().goal(),
                            revision,
                            leads == null ? null : leads.organisation(),
                            contributors.getValue().stream()
                                    .map(OrganisationPage::organisation)
                                    .toList(),
                            editing.seat().me()));
                },
                lead,
                contributors);
    }

    Ask address() {
        var population = editing.words("workspace.terms.population");
        Optional.ofNullable(entry.terms().population()).ifPresent(population::holding);
        var groups = new TextArea(editing.text("workspace.terms.groups"));
        groups.setHelperText(editing.text("workspace.terms.groups-form"));
        groups.addClassName("code");
        groups.setValue(String.join(
                "\n", entry.terms().groups().stream().map(Slice::toString).toList()));
        return edit.ask(
                "address",
                revision -> {
                    var words = population.read();
                    var slices = slices(groups);
                    return words.isEmpty() || slices.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new AddressGoal(
                                    strategy.strategy(),
                                    entry.goal().goal(),
                                    revision,
                                    words.get(),
                                    slices.get(),
                                    editing.seat().me()));
                },
                population,
                new GroupChoice(editing, slice -> groups.setValue((groups.getValue() + "\n" + slice).strip())),
                groups);
    }

    private Optional<List<Slice>> slices(TextArea field) {
        try {
            field.setInvalid(false);
            return Optional.of(field.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Slice::of)
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            field.setErrorMessage(editing.text("workspace.plan.slice-form"));
            field.setInvalid(true);
            return Optional.empty();
        }
    }

    Ask promise() {
        var sentence = editing.words("workspace.terms.sentence").optional();
        Optional.ofNullable(entry.terms().sentence()).ifPresent(sentence::holding);
        return edit.ask(
                "promise",
                revision -> Optional.of(new PromiseInWords(
                        strategy.strategy(),
                        entry.goal().goal(),
                        revision,
                        sentence.typed().orElse(null),
                        editing.seat().me())),
                sentence);
    }
}
