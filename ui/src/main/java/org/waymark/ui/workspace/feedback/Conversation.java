package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.command.Role;
import org.waymark.command.feedback.FeedbackCommand.WriteBack;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.StaffWords;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** What was written since, behind a button, and a way to write back to somebody whom nobody knows. */
final class Conversation extends Div {

    private final Seat seat;
    private final StaffWords opened;
    private final Voice voice;
    private final Banner banner;
    private final Runnable changed;

    Conversation(Seat seat, StaffWords opened, Voice voice, Banner banner, Runnable changed) {
        this.seat = seat;
        this.opened = opened;
        this.voice = voice;
        this.banner = banner;
        this.changed = changed;
        if (voice.stage() == Stage.WITHDRAWN || !(seat.is(Role.MODERATOR) || seat.is(Role.PLANNER))) {
            return;
        }
        var count = voice.messages().size();
        if (count > 0) {
            add(new Button(seat.text("workspace.voice.read-since", count), click -> read()));
        } else {
            add(new Button(seat.text("workspace.voice.reply"), click -> read()));
        }
    }

    private void read() {
        removeAll();
        voice.messages()
                .forEach(message -> opened.message(voice, message).ifPresent(words -> {
                    var who = new Paragraph(seat.text(
                            message.byAuthor() ? "workspace.voice.author-wrote" : "workspace.voice.we-wrote",
                            seat.wording().date(message.on())));
                    who.addClassNames("muted", "small");
                    add(
                            who,
                            Quoted.of(
                                    words,
                                    message.byAuthor()
                                            ? voice.language()
                                            : seat.wording().language()));
                }));
        var reply = Forms.text(seat.text("workspace.voice.reply"));
        reply.setHelperText(seat.text("workspace.voice.reply-hint"));
        reply.setWidthFull();
        add(
                reply,
                new Button(
                        seat.text("workspace.voice.send"),
                        click -> send(reply.getValue().strip())));
    }

    private void send(String words) {
        if (words.isEmpty()) {
            banner.warn(seat.text("workspace.voice.say-something"));
        } else if (seat.send(banner, new WriteBack(voice.feedback(), opened.reply(voice, words), seat.me()))) {
            banner.tell(seat.text("workspace.voice.replied"));
            changed.run();
        }
    }
}
