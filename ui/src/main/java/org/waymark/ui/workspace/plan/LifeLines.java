package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Words;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** Where a strategy stands in its life, in sentences: who is being asked, how it ended, what follows. */
final class LifeLines {

    private final Seat seat;

    LifeLines(Seat seat) {
        this.seat = seat;
    }

    List<Component> of(StrategyPage strategy) {
        var life = strategy.life();
        var drawn = new ArrayList<Component>();
        life.rounds().forEach(round -> {
            drawn.add(new Paragraph(round(round)));
            if (!round.questions().isEmpty()) {
                var questions = new UnorderedList();
                round.questions().forEach(question -> questions.add(new ListItem(words(question))));
                drawn.add(questions);
            }
        });
        var end = life.end();
        if (end != null) {
            drawn.add(new Paragraph(seat.text(
                    "workspace.life." + Names.word(end.how()), seat.wording().date(end.on()), words(end.reason()))));
        }
        var successor = life.successor();
        if (successor != null) {
            var name = seat.list(new FindStrategies(Edition.DRAFT), StrategyPage.class).stream()
                    .filter(page -> page.strategy().equals(successor))
                    .findFirst()
                    .map(page -> words(page.outline().name()))
                    .orElse(successor.value());
            drawn.add(new Paragraph(seat.text("workspace.life.successor", name)));
        }
        return drawn;
    }

    private String round(ConsultationRound round) {
        var today = seat.today();
        var state = round.isOpenOn(today) ? "open" : today.isBefore(round.opens()) ? "ahead" : "over";
        var audience = round.audience();
        return seat.text(
                        "workspace.life.round-" + state,
                        seat.wording().date(round.opens()),
                        seat.wording().date(round.closes()),
                        seat.wording().upright(String.join(", ", round.languages())))
                + (audience == null ? "" : " " + words(audience));
    }

    private String words(Words words) {
        return words.in(seat.wording().language());
    }
}
