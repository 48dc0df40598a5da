package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import org.waymark.query.quality.RulePage;
import org.waymark.ui.quality.RuleWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** One rule: what it says, why it must hold, and what may be done about it. */
final class RuleCard extends Article {

    RuleCard(Seat seat, Names names, RulePage page, Component... acts) {
        addClassName("card");
        var says = page.says();
        var code = new Code(new RuleWords(seat.wording()).of(says));
        code.addClassName("code");
        add(
                new H2(names.of(says.name())),
                new Paragraph(code),
                new Paragraph(names.of(says.description())),
                new Paragraph(names.of(says.indicator()) + " · " + where(seat, page)
                        + " · "
                        + seat.text(
                                "workspace.rule.importance-of",
                                seat.text("workspace.rule.importance." + Names.word(says.importance())))));
        var retired = page.retired();
        if (retired != null) {
            add(new Paragraph(seat.text("workspace.rule.retired", seat.wording().isolate(retired))));
        } else if (!says.on()) {
            add(new Paragraph(seat.text("workspace.rule.off")));
        }
        add(steps(seat, page));
        if (acts.length > 0) {
            var row = new Div(acts);
            row.addClassName("acts");
            add(row);
        }
    }

    /** Who made it say so, when and why. */
    private static Component steps(Seat seat, RulePage page) {
        var list = new UnorderedList();
        page.steps().forEach(step -> {
            var day = seat.wording().date(step.at().atZone(ZoneOffset.UTC).toLocalDate());
            var line = seat.text(
                    "workspace.rule.step",
                    seat.text("history.event." + step.what()),
                    seat.wording().isolate(step.by().value()),
                    day);
            var reason = step.reason();
            list.add(new ListItem(
                    reason == null ? line : line + " – " + seat.wording().isolate(reason)));
        });
        var details = new NativeDetails(seat.text("workspace.rule.steps"), list);
        details.addClassName("small");
        return details;
    }

    private static String where(Seat seat, RulePage page) {
        var measure = page.says().measure();
        return measure == null
                ? seat.text("workspace.rule.everywhere")
                : seat.wording().upright(measure.measure().value());
    }
}
