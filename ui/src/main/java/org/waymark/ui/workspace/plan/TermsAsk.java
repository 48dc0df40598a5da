package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.waymark.command.Command;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.PromiseInWords;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.Ask;

/** Asks what is said of a goal beyond its words: what else it serves, who works on it, for whom, and its target. */
final class TermsAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final Seen seen;

    TermsAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        seen = new Seen(strategy.strategy(), entry);
    }

    Ask serve() {
        var others = new MultiSelectComboBox<GoalEntry>(editing.text("workspace.terms.also-serves"));
        var goals = strategy.goals().stream()
                .filter(other -> !other.goal().goal().equals(entry.goal().goal()))
                .filter(other -> !other.goal().goal().equals(entry.goal().parent()))
                .toList();
        others.setItems(goals);
        others.setItemLabelGenerator(other -> editing.names().of(other.goal().name()));
        others.setValue(goals.stream()
                .filter(other ->
                        entry.terms().alsoServes().contains(other.goal().goal()))
                .toList());
        return ask(
                "serve",
                revision -> Optional.of(new ServeGoals(
                        strategy.strategy(),
                        entry.goal().goal(),
                        revision,
                        others.getValue().stream()
                                .map(other -> other.goal().goal())
                                .toList(),
                        editing.seat().me())),
                others);
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
        return ask(
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
        return ask(
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
        return ask(
                "promise",
                revision -> Optional.of(new PromiseInWords(
                        strategy.strategy(),
                        entry.goal().goal(),
                        revision,
                        sentence.typed().orElse(null),
                        editing.seat().me())),
                sentence);
    }

    /** Sends what was read, each time with the revision that the editor has seen by then. */
    private Ask ask(String what, Function<Integer, Optional<? extends Command>> read, Component... fields) {
        var asking = new Ask[1];
        BooleanSupplier done = () -> read.apply(0).isPresent()
                && editing.send(
                        asking[0].banner(),
                        seen,
                        revision ->
                                read.apply(revision).map(Command.class::cast).orElseThrow());
        asking[0] = new Ask(
                editing.text("workspace.terms." + what),
                editing.text("workspace.plan.keep"),
                editing.text("workspace.cancel"),
                done);
        return editing.kept(
                Objects.requireNonNull(asking[0]).with(fields),
                what,
                strategy.strategy().value(),
                entry.goal().goal().value());
    }
}
