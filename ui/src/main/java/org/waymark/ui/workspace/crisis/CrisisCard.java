package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.history.HistoryNavigation;

/** One crisis: what holds, what was decided about it, and what may be done about it now. */
final class CrisisCard extends Div {

    CrisisCard(Handling handling, StrategyPage plan, CrisisPage crisis) {
        var seat = handling.seat();
        var names = handling.names();
        var wording = seat.wording();
        addClassName("card");
        add(new H2(names.of(crisis.reason())));
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                handling.text("when"),
                handling.text(state(crisis, seat.today()), wording.date(crisis.begins()), wording.date(crisis.last())));
        fact(
                facts,
                handling.text("places"),
                crisis.places().isEmpty()
                        ? handling.text("everywhere")
                        : wording.list(crisis.places().stream().map(names::of).toList()));
        fact(facts, handling.text("still-due"), handling.measures(plan).of(crisis.stillDue()));
        fact(facts, handling.text("days"), handling.text("days-are", crisis.daysToAnswer()));
        fact(facts, handling.text("names"), handling.text(crisis.protectsNames() ? "names-kept" : "names-shown"));
        var ended = crisis.whyEnded();
        if (ended != null) {
            fact(facts, handling.text("why-ended"), names.of(ended));
        }
        var history = Topic.of(Topic.Kind.CRISES, plan.strategy().value());
        add(facts, acts(handling, plan, crisis), HistoryNavigation.to(seat, history, names.of(crisis.reason())));
    }

    private static void fact(DescriptionList facts, String term, String said) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(said));
    }

    private static String state(CrisisPage crisis, LocalDate today) {
        return crisis.isOn(today) ? "is-on" : crisis.ended() ? "is-ended" : "is-passed";
    }

    private static Div acts(Handling handling, StrategyPage plan, CrisisPage crisis) {
        var acts = new Div();
        acts.addClassName("acts");
        if (crisis.isOn(handling.seat().today())) {
            acts.add(
                    act(
                            handling,
                            "extend",
                            () -> new AmendAsk(handling, plan, crisis).extend().open()),
                    act(
                            handling,
                            "revise",
                            () -> new AmendAsk(handling, plan, crisis).revise().open()));
        }
        if (!crisis.ended()) {
            acts.add(act(
                    handling,
                    "end",
                    () -> new AmendAsk(handling, plan, crisis).end().open()));
        }
        acts.add(act(
                handling, "note", () -> new ActionAsk(handling, crisis).ask().open()));
        if (crisis.isOver(handling.seat().today())) {
            acts.add(act(
                    handling,
                    "review",
                    () -> new ReviewAsk(handling, crisis).ask().open()));
        }
        var page = new Anchor(
                "/" + handling.seat().wording().language() + "/crises/"
                        + crisis.crisis().value(),
                handling.text("public-page"));
        page.setRouterIgnore(true);
        acts.add(page);
        return acts;
    }

    private static Button act(Handling handling, String key, Runnable does) {
        return new Button(handling.text(key), click -> does.run());
    }
}
