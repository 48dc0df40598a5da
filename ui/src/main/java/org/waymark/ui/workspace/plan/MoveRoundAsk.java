package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleCommand.MoveConsultation;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks for other days of a round of consultation that is not over, and why. */
final class MoveRoundAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final Select<ConsultationRound> round = new Select<>();
    private final DayField opens;
    private final DayField closes;
    private final WordsField reason;

    MoveRoundAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
        opens = new DayField(editing.text("workspace.life.opens"));
        closes = new DayField(editing.text("workspace.life.closes"));
        reason = editing.words("workspace.plan.reason");
        round.setLabel(editing.text("workspace.life.round"));
        round.setItems(movable(editing, strategy));
        round.setItemLabelGenerator(one -> {
            var wording = editing.seat().wording();
            return editing.text("change.span", wording.date(one.opens()), wording.date(one.closes()));
        });
        round.addValueChangeListener(chosen -> {
            opens.setValue(chosen.getValue().opens());
            closes.setValue(chosen.getValue().closes());
        });
        movable(editing, strategy).stream().findFirst().ifPresent(round::setValue);
    }

    /** The rounds that are not over. */
    static List<ConsultationRound> movable(Editing editing, StrategyPage strategy) {
        var today = editing.seat().today();
        return strategy.life().rounds().stream()
                .filter(one -> !one.closes().isBefore(today))
                .toList();
    }

    Ask ask() {
        var title = editing.text("workspace.life.move");
        var asking = new Ask[1];
        asking[0] = new Ask(title, title, editing.text("workspace.cancel"), () -> {
            var from = opens.getValue();
            var until = closes.getValue();
            opens.setInvalid(from == null);
            closes.setInvalid(until == null);
            var why = reason.read();
            return from != null
                    && until != null
                    && why.isPresent()
                    && editing.send(
                            asking[0].banner(),
                            new MoveConsultation(
                                    strategy.strategy(),
                                    round.getValue().opens(),
                                    from,
                                    until,
                                    why.get(),
                                    editing.seat().me()));
        });
        return editing.kept(
                asking[0].with(round, opens, closes, reason),
                "move-round",
                strategy.strategy().value());
    }
}
