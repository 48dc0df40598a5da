package org.waymark.ui.workspace.fact;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.waymark.command.Command;
import org.waymark.command.fact.FactCommand.WithdrawFact;
import org.waymark.command.fact.FactId;
import org.waymark.query.fact.FactPage;
import org.waymark.query.fact.FindFacts;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a fact to tell, how one should have been told, or why it is told no longer. */
final class FactAsk {

    private final Seat seat;
    private final Names names;
    private final Texts texts;
    private final Facts facts;
    private final List<StrategyPage> plans;
    private final Banner banner;
    private final Runnable changed;

    FactAsk(
            Seat seat,
            Names names,
            Texts texts,
            Facts facts,
            List<StrategyPage> plans,
            Banner banner,
            Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.texts = texts;
        this.facts = facts;
        this.plans = plans;
        this.banner = banner;
        this.changed = changed;
    }

    Ask tell() {
        var fields = new FactFields(seat, names, texts, plans);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.facts.tell",
                () -> fields.read()
                        .filter(told -> {
                            var taken = seat.list(new FindFacts(), FactPage.class).stream()
                                    .map(page -> page.fact().value())
                                    .toList();
                            var id = new FactId(Slug.of(told.title(), "fact", taken));
                            return sent(asking[0], facts.record(id, told, seat.me()));
                        })
                        .isPresent());
        return asking[0].with(fields);
    }

    Ask correct(FactPage page) {
        var fields = new FactFields(seat, names, texts, plans);
        fields.hold(page.content(), facts.story(page).orElse(""));
        var reason = Forms.text(seat.text("workspace.plan.reason"));
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.facts.correct",
                () -> fields.read()
                        .filter(told -> sent(
                                asking[0],
                                facts.correct(
                                        page,
                                        page.revision(),
                                        told,
                                        reason.getValue().strip(),
                                        seat.me())))
                        .isPresent());
        return asking[0].with(fields, reason);
    }

    Ask withdraw(FactPage page) {
        var reason = Forms.text(seat.text("workspace.plan.reason"));
        var asking = new Ask[1];
        asking[0] = ask("workspace.facts.withdraw", () -> {
            var sent = sent(
                    asking[0], new WithdrawFact(page.fact(), reason.getValue().strip(), seat.me()));
            if (sent) {
                facts.forget(page);
            }
            return sent;
        });
        return asking[0].with(new Paragraph(seat.text("workspace.facts.withdraw-hint")), reason);
    }

    private boolean sent(Ask asking, Command command) {
        var sent = seat.send(asking.banner(), command);
        if (sent) {
            banner.tell(seat.text("workspace.facts.kept"));
            changed.run();
        }
        return sent;
    }

    private Ask ask(String key, BooleanSupplier done) {
        return new Ask(seat.text(key), seat.text("workspace.practice.keep"), seat.text("workspace.cancel"), done);
    }
}
