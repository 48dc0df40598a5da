package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.waymark.command.Command;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeCommand.CloseLoop;
import org.waymark.command.theme.ThemeCommand.DecideTheme;
import org.waymark.command.theme.WeDid;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** What a planner says about a theme: the decision with its reasons, and later what became of it. */
final class Decisions {

    private final Seat seat;
    private final Names names;
    private final Texts texts;
    private final ThemePage page;
    private final Banner banner;
    private final Runnable changed;

    Decisions(Seat seat, Names names, Texts texts, ThemePage page, Banner banner, Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.texts = texts;
        this.page = page;
        this.banner = banner;
        this.changed = changed;
    }

    Ask decide() {
        var decision = new Select<Decision>();
        decision.setLabel(seat.text("workspace.themes.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(one -> seat.text("workspace.decision." + Names.word(one)));
        decision.setValue(Decision.TAKEN_UP);
        var reasons = new WordsField(seat.text("workspace.themes.reasons"), texts, seat.wording());
        var due = new DayField(seat.text("workspace.themes.due"));
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.themes.decide-title", names.of(page.title())),
                seat.text("workspace.themes.decide"),
                seat.text("workspace.cancel"),
                () -> reasons.read()
                        .filter(words -> done(
                                asking[0].banner(),
                                new DecideTheme(page.theme(), decision.getValue(), words, due.getValue(), seat.me()),
                                "workspace.themes.decided-news"))
                        .isPresent());
        return asking[0].with(
                new Paragraph(seat.text("workspace.themes.at-once", page.heard())), decision, reasons, due);
    }

    Ask close() {
        var outcomes = outcomes();
        var outcome = new Select<Outcome>();
        outcome.setLabel(seat.text("workspace.themes.outcome"));
        outcome.setItems(outcomes);
        outcome.setItemLabelGenerator(Outcome::label);
        outcome.setValue(outcomes.getFirst());
        var statement = new WordsField(seat.text("workspace.themes.statement"), texts, seat.wording());
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.themes.close-title", names.of(page.title())),
                seat.text("workspace.themes.close"),
                seat.text("workspace.cancel"),
                () -> statement
                        .read()
                        .filter(words -> done(
                                asking[0].banner(),
                                new CloseLoop(page.theme(), outcome.getValue().weDid(), words, seat.me()),
                                "workspace.themes.closed-news"))
                        .isPresent());
        return asking[0].with(outcome, statement);
    }

    private List<Outcome> outcomes() {
        return seat.find(new FindStrategy(page.strategy(), Edition.ADOPTED), StrategyPage.class)
                .map(strategy -> new Outcomes(seat, names).of(strategy))
                .orElseGet(() -> List.of(nothing(seat)));
    }

    static Outcome nothing(Seat seat) {
        return new Outcome(
                seat.text("workspace.outcome.nothing"), new WeDid(WeDid.Kind.NOTHING_CHANGED, null, null, null));
    }

    /** What a loop may point at. */
    record Outcome(String label, WeDid weDid) {}

    private boolean done(Banner told, Command command, String news) {
        var sent = seat.send(told, command);
        if (sent) {
            banner.tell(seat.text(news));
            changed.run();
        }
        return sent;
    }
}
