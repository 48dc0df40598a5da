package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.Words;
import org.waymark.command.strategy.LifeCycleCommand.CloseStrategy;
import org.waymark.command.strategy.LifeCycleCommand.NameSuccessor;
import org.waymark.command.strategy.LifeCycleCommand.WithdrawStrategy;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.Life;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what ends a strategy, and offers only what its life still allows. */
final class LifeCycleAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final WordsField reason;
    private final DayField decided;

    LifeCycleAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
        reason = editing.words("workspace.plan.reason");
        decided = new DayField(editing.text("workspace.plan.decided-on"));
    }

    Component acts() {
        var acts = new Div();
        acts.addClassName("acts");
        var end = strategy.life().end();
        var adopted = strategy.version() > 0;
        if (end == null && !strategy.goals().isEmpty()) {
            acts.add(
                    act("consult", () -> new ConsultAsk(editing, strategy).ask().open()));
        }
        if (end == null && !MoveRoundAsk.movable(editing, strategy).isEmpty()) {
            acts.add(act("move", () -> new MoveRoundAsk(editing, strategy).ask().open()));
        }
        if (end == null && adopted) {
            acts.add(act(
                    "close", () -> new LifeCycleAsk(editing, strategy).close().open()));
        }
        if (end == null) {
            acts.add(act(
                    "withdraw",
                    () -> new LifeCycleAsk(editing, strategy).withdraw().open()));
        }
        if (adopted && strategy.life().successor() == null && (end == null || end.how() == Life.Ending.CLOSED)) {
            acts.add(act(
                    "succeed",
                    () -> new LifeCycleAsk(editing, strategy).succeed().open()));
        }
        return acts;
    }

    private Button act(String what, Runnable does) {
        return new Button(editing.text("workspace.life." + what), click -> does.run());
    }

    private Ask close() {
        return ending(
                "close",
                (why, on) -> new CloseStrategy(
                        strategy.strategy(), why, on, editing.seat().me()));
    }

    private Ask withdraw() {
        return ending(
                "withdraw",
                (why, on) -> new WithdrawStrategy(
                        strategy.strategy(), why, on, editing.seat().me()));
    }

    private Ask succeed() {
        var others = editing.seat().list(new FindStrategies(Edition.DRAFT), StrategyPage.class).stream()
                .filter(page -> !page.strategy().equals(strategy.strategy()))
                .toList();
        var successor = new Select<StrategyPage>();
        successor.setLabel(editing.text("workspace.life.follower"));
        successor.setItems(others);
        successor.setItemLabelGenerator(
                page -> editing.names().of(page.outline().name()));
        var asking = new Ask[1];
        asking[0] = ask("succeed", () -> {
            var follower = successor.getValue();
            successor.setInvalid(follower == null);
            return follower != null
                    && send(
                            asking[0],
                            (why, on) -> new NameSuccessor(
                                    strategy.strategy(),
                                    follower.strategy(),
                                    why,
                                    on,
                                    editing.seat().me()));
        });
        return kept("succeed", asking[0].with(successor, reason, decided));
    }

    private Ask ending(String what, BiFunction<Words, @Nullable LocalDate, Command> end) {
        var asking = new Ask[1];
        asking[0] = ask(what, () -> send(asking[0], end));
        return kept(
                what, asking[0].with(new Paragraph(editing.text("workspace.life." + what + "-what")), reason, decided));
    }

    private boolean send(Ask asking, BiFunction<Words, @Nullable LocalDate, Command> end) {
        return reason.read()
                .filter(why -> editing.send(asking.banner(), end.apply(why, decided.getValue())))
                .isPresent();
    }

    private Ask kept(String what, Ask ask) {
        return editing.kept(ask, what, strategy.strategy().value());
    }

    private Ask ask(String what, java.util.function.BooleanSupplier done) {
        var title = editing.text("workspace.life." + what);
        return new Ask(title, title, editing.text("workspace.cancel"), done);
    }
}
