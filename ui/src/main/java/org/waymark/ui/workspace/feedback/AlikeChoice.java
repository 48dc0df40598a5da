package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.StaffWords;
import org.waymark.ui.theme.Alike;
import org.waymark.ui.workspace.Seat;

/** Which published voices say much the same, to be joined together with one. None is ticked by itself. */
final class AlikeChoice extends Div {

    private final Seat seat;
    private final Voice voice;
    private final StaffWords opened;
    private final CheckboxGroup<Alike> choice = new CheckboxGroup<>();

    AlikeChoice(Seat seat, Voice voice, StaffWords opened) {
        this.seat = seat;
        this.voice = voice;
        this.opened = opened;
    }

    /** Looks for them now. */
    void look() {
        var found = Alike.to(voice, seat.list(new FindInbox(Pile.WAITING), Voice.class), opened);
        if (found.isEmpty()) {
            add(new Paragraph(seat.text("workspace.alike.none")));
            return;
        }
        choice.setLabel(seat.text("workspace.alike.which"));
        choice.setHelperText(seat.text("workspace.alike.how"));
        choice.setItems(found);
        choice.setItemLabelGenerator(
                one -> seat.text("workspace.alike.one", seat.wording().isolate(one.words()), one.percent()));
        add(choice);
    }

    Stream<FeedbackId> ticked() {
        return choice.getValue().stream().map(one -> one.voice().feedback());
    }
}
