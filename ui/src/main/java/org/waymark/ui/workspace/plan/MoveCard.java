package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.query.version.Act;
import org.waymark.ui.change.MoveStory;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DiffText;

/** Something two versions say differently: what, before and now, and who made it and why. */
final class MoveCard extends Article {

    private final Seat seat;
    private final Names names;
    private final int drafted;

    MoveCard(Seat seat, Names names, MoveStory story) {
        this(seat, names, story, 0);
    }

    /** @param drafted the version that is only drafted yet, 0 for none */
    MoveCard(Seat seat, Names names, MoveStory story, int drafted) {
        this.seat = seat;
        this.names = names;
        this.drafted = drafted;
        addClassName("card");
        var kind = new Paragraph(story.goalpost() ? story.kind() + " · " + seat.text("change.goalpost") : story.kind());
        kind.addClassName("muted");
        add(kind, new H3(names.of(story.name())));
        story.texts().forEach(text -> add(new DiffText(seat, text)));
        if (story.texts().isEmpty()) {
            var sides = new Div(
                    side("change.before", "change.nothing-before", "del", story.before()),
                    side("change.after", "change.nothing-after", "ins", story.after()));
            sides.addClassName("sides");
            add(sides);
        }
        story.acts().forEach(this::act);
    }

    private Component side(String heading, String nothing, String tag, String said) {
        var head = new Span(seat.text(heading));
        head.addClassName("muted");
        var text = said.isEmpty() ? new Span(seat.text(nothing)) : new HtmlContainer(tag, new Span(said));
        return new Div(head, text);
    }

    private void act(Act act) {
        var draft = act.version() == drafted;
        var version = draft
                ? seat.text("workspace.compare.draft", act.version())
                : seat.text("change.version-of", act.version(), seat.wording().date(act.known()));
        var when = new Paragraph(version + ". "
                + seat.text("change.drafted-by", seat.wording().upright(act.by().value())));
        when.addClassName("muted");
        var said = new Div(when);
        if (!draft) {
            said.add(new Paragraph(seat.text("change.why", names.of(act.reason()))));
        }
        said.addClassName("because");
        var note = act.note();
        if (note != null) {
            said.add(new Paragraph(seat.text("change.note", seat.wording().isolate(note))));
        }
        MoveStory.themes(act)
                .forEach(theme -> said.add(new Paragraph(new Anchor(
                        "/" + seat.wording().language() + "/you-said/" + theme,
                        seat.text("change.because-of", seat.wording().upright(theme))))));
        MoveStory.recommendations(act)
                .forEach(one -> said.add(new Paragraph(new Anchor(
                        "/" + seat.wording().language() + "/reviews/" + one.replaceFirst("/(\\d+)$", "#r$1"),
                        seat.text("change.recommended-in", seat.wording().upright(one))))));
        MoveStory.proposals(act)
                .forEach(one -> said.add(new Paragraph(new Anchor(
                        "/" + seat.wording().language() + "/proposals/" + one,
                        seat.text("history.cause.proposal", seat.wording().upright(one))))));
        add(said);
    }
}
