package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.waymark.command.Command;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisCommand.EndCrisis;
import org.waymark.command.crisis.CrisisCommand.ExtendCrisis;
import org.waymark.command.crisis.CrisisCommand.ReviseMeasures;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.WordsField;

/** Asks how a crisis is extended, revised or ended, each with a reason. */
final class AmendAsk {

    private final Handling handling;
    private final StrategyPage plan;
    private final CrisisPage crisis;
    private final WordsField reason;

    AmendAsk(Handling handling, StrategyPage plan, CrisisPage crisis) {
        this.handling = handling;
        this.plan = plan;
        this.crisis = crisis;
        reason = handling.words("reason");
    }

    Ask extend() {
        var endsBy = handling.day("ends-by");
        endsBy.setValue(crisis.last());
        var asking = asking(
                "extend",
                why -> new ExtendCrisis(
                        crisis.crisis(), endsBy.getValue(), why, handling.seat().me()));
        return asking.with(endsBy, reason);
    }

    Ask revise() {
        var stillDue = handling.measures(plan, crisis.stillDue());
        var asking = asking(
                "revise",
                why -> new ReviseMeasures(
                        crisis.crisis(),
                        List.copyOf(stillDue.getValue()),
                        why,
                        handling.seat().me()));
        return asking.with(stillDue, reason);
    }

    Ask end() {
        var endedOn = handling.day("ended-on");
        var asking = asking(
                "end",
                why -> new EndCrisis(
                        crisis.crisis(),
                        endedOn.getValue(),
                        why,
                        handling.seat().me()));
        return asking.with(new Paragraph(handling.text("end-what")), endedOn, reason);
    }

    private Ask asking(String key, Function<Words, Command> amendment) {
        var asking = new Ask[1];
        asking[0] = handling.ask(
                key,
                () -> reason.read()
                        .filter(why -> handling.send(asking[0].banner(), amendment.apply(why)))
                        .isPresent());
        return asking[0];
    }
}
