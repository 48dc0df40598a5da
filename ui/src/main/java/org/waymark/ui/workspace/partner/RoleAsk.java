package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementCommand.EndRole;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what an organisation does and where it ends, for what it does otherwise now, and for why it ends. */
final class RoleAsk {

    private final Coordination coordination;
    private final StrategyPage strategy;
    private final WordsField limit;
    private final WordsField capacity;
    private final TextField contact;
    private final com.vaadin.flow.component.textfield.TextArea reason;

    RoleAsk(Coordination coordination, StrategyPage strategy) {
        this.coordination = coordination;
        this.strategy = strategy;
        limit = coordination.words("workspace.partner.limit");
        capacity = coordination.words("workspace.partner.capacity").optional();
        contact = new TextField(coordination.text("workspace.partner.contact-hint"));
        contact.setHelperText(coordination.text("workspace.partner.contact-sealed"));
        reason = Forms.text(coordination.text("workspace.partner.reason"));
    }

    Ask declare(Coverage seen) {
        var who = coordination.organisation("workspace.partner.organisation", coordination.own());
        coordination.own().stream()
                .filter(page -> page.organisation().equals(coordination.seat().organisation()))
                .findFirst()
                .ifPresent(who::setValue);
        var goal = coordination.choice(
                "workspace.partner.goal",
                strategy.goals(),
                (StrategyPage.GoalEntry entry) ->
                        coordination.names().of(entry.goal().name()));
        var situation = select("workspace.partner.situation", List.of(Situation.values()), "site.situation.");
        situation.setValue(seen.situation());
        var task = select("workspace.partner.task", List.of(Task.values()), "site.task.");
        var place = coordination.place("workspace.partner.place");
        reason.setHelperText(coordination.text("workspace.partner.reason-again"));
        var asking = new Ask[1];
        asking[0] = ask("workspace.partner.declare", () -> {
            var organisation = who.getValue();
            var entry = goal.getValue();
            who.setInvalid(organisation == null);
            goal.setInvalid(entry == null);
            var words = limit.read();
            if (organisation == null || entry == null || words.isEmpty()) {
                return false;
            }
            var where = place.getValue();
            var part = new Part(
                    entry.goal().goal(), situation.getValue(), task.getValue(), where == null ? null : where.place());
            return send(asking[0], new InvolvementId(strategy.strategy(), organisation.organisation()), part, null);
        });
        return asking[0].with(who, goal, situation, task, place, limit, capacity, contact, reason);
    }

    /** Asks for what is done otherwise now, or again after it ended. */
    Ask revise(DeclaredRole role) {
        var offer = role.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.offer()))
                .findFirst();
        offer.map(Offer::limit).ifPresent(limit::holding);
        offer.map(Offer::capacity).ifPresent(capacity::holding);
        reason.setRequiredIndicatorVisible(true);
        var involvement = new InvolvementId(role.strategy(), role.organisation());
        var asking = new Ask[1];
        asking[0] = ask(
                role.offer().isPresent() ? "workspace.partner.revise" : "workspace.partner.again",
                () -> limit.read().isPresent()
                        && send(
                                asking[0],
                                involvement,
                                role.part(),
                                offer.map(Offer::contact).orElse(null)));
        return asking[0].with(limit, capacity, contact, reason);
    }

    Ask end(DeclaredRole role) {
        reason.setRequiredIndicatorVisible(true);
        var involvement = new InvolvementId(role.strategy(), role.organisation());
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.partner.end",
                () -> coordination.send(
                        asking[0].banner(),
                        "workspace.partner.ended",
                        new EndRole(
                                involvement,
                                role.part(),
                                reason.getValue().strip(),
                                coordination.seat().me())));
        return asking[0].with(reason);
    }

    /** A contact that is not typed anew stays as it is. */
    private boolean send(Ask asking, InvolvementId involvement, Part part, @Nullable Sealed earlier) {
        var typed = contact.getValue().strip();
        var sealed = typed.isEmpty() ? earlier : coordination.discretion().contact(involvement, typed);
        var why = reason.getValue().strip();
        return coordination.send(
                asking.banner(),
                "workspace.partner.declared",
                new DeclareRole(
                        involvement,
                        part,
                        new Offer(limit.read().orElseThrow(), capacity.typed().orElse(null), sealed),
                        why.isEmpty() ? null : why,
                        coordination.seat().me()));
    }

    private <E extends Enum<E>> Select<E> select(String key, List<E> items, String words) {
        var select = new Select<E>();
        select.setLabel(coordination.text(key));
        select.setItems(items);
        select.setItemLabelGenerator(one -> coordination.text(words + one.name()));
        select.setValue(items.getFirst());
        return select;
    }

    private Ask ask(String key, java.util.function.BooleanSupplier done) {
        return new Ask(coordination.text(key), coordination.text(key), coordination.text("workspace.cancel"), done);
    }
}
