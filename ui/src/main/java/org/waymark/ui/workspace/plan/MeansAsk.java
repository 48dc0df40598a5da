package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceCommand.NoteCostOfInaction;
import org.waymark.command.strategy.ResourceCommand.RecordResource;
import org.waymark.command.strategy.ResourceCommand.TakeBackResource;
import org.waymark.command.strategy.ResourceId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.NumberText;

/** Asks for an amount of money, for the reason to take one back, and for what it costs to do nothing. */
final class MeansAsk {

    private final Editing editing;
    private final StrategyPage strategy;

    MeansAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
    }

    Ask record(GoalEntry entry) {
        var promises = new Promises(editing.names(), entry);
        var promise = select("workspace.means.for", promises.all(), promises::name);
        var kind = select(
                "workspace.means.kind",
                java.util.List.of(Resource.Kind.values()),
                one -> editing.text("workspace.means." + Names.word(one)));
        var amount = Forms.code(editing.text("workspace.means.amount"));
        var currency = Forms.code(editing.text("workspace.means.currency"));
        currency.setHelperText(editing.text("workspace.means.currency-form"));
        currency.setValue("EUR");
        var funder = new TextField(editing.text("workspace.means.funder"));
        var day = new DayField(editing.text("workspace.means.day"));
        day.setValue(editing.seat().today());
        var note = editing.words("workspace.means.note").optional();
        var id = new ResourceId(UUID.randomUUID().toString());
        var asking = new Ask[1];
        asking[0] = ask("record", () -> {
            var sum = NumberText.read(amount.getValue());
            var on = day.getValue();
            amount.setInvalid(sum.isEmpty());
            amount.setErrorMessage(editing.text("workspace.means.amount-wrong"));
            day.setInvalid(on == null);
            return sum.isPresent()
                    && on != null
                    && editing.send(
                            asking[0].banner(),
                            new RecordResource(
                                    strategy.strategy(),
                                    new Resource(
                                            id,
                                            promise.getValue(),
                                            kind.getValue(),
                                            sum.get(),
                                            currency.getValue().strip().toUpperCase(Locale.ROOT),
                                            funder.getValue().strip(),
                                            on,
                                            note.typed().orElse(null)),
                                    editing.seat().me()));
        });
        return kept(
                asking[0].with(promise, kind, amount, currency, funder, day, note),
                "record",
                entry.goal().goal().value());
    }

    private <T> Select<T> select(
            String key, java.util.List<T> items, com.vaadin.flow.component.ItemLabelGenerator<T> name) {
        var select = new Select<T>();
        select.setLabel(editing.text(key));
        select.setItems(items);
        select.setItemLabelGenerator(name);
        select.setValue(items.getFirst());
        return select;
    }

    Ask takeBack(Resource resource) {
        var reason = Forms.text(editing.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "take-back",
                () -> editing.send(
                        asking[0].banner(),
                        new TakeBackResource(
                                strategy.strategy(),
                                resource.resource(),
                                reason.getValue().strip(),
                                editing.seat().me())));
        return kept(
                asking[0].with(new Paragraph(editing.text("workspace.means.take-back-what")), reason),
                "take-back",
                resource.resource().value());
    }

    Ask inaction() {
        var note = editing.words("workspace.means.inaction-note");
        Optional.ofNullable(strategy.means().costOfInaction()).ifPresent(note::holding);
        var source = Forms.code(editing.text("workspace.means.source"));
        Optional.ofNullable(strategy.means().source()).ifPresent(source::setValue);
        var asking = new Ask[1];
        asking[0] = ask(
                "inaction",
                () -> note.read()
                        .filter(words -> editing.send(
                                asking[0].banner(),
                                new NoteCostOfInaction(
                                        strategy.strategy(),
                                        words,
                                        Editing.typed(source.getValue()),
                                        editing.seat().me())))
                        .isPresent());
        return kept(asking[0].with(note, source), "inaction", "");
    }

    private Ask kept(Ask ask, String what, String part) {
        return editing.kept(ask, what, strategy.strategy().value(), part);
    }

    private Ask ask(String what, BooleanSupplier done) {
        var title = editing.text("workspace.means." + what);
        return new Ask(title, title, editing.text("workspace.cancel"), done);
    }
}
