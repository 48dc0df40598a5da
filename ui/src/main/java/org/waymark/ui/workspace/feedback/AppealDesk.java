package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.command.Role;
import org.waymark.command.feedback.FeedbackCommand.DecideAppeal;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.feedback.Voice.Appealed;
import org.waymark.ui.StaffWords;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** An appeal: read by another person than who decided, and answered in words the author reads. */
final class AppealDesk extends Div {

    private final Seat seat;
    private final StaffWords opened;
    private final Voice voice;
    private final Banner banner;
    private final Runnable changed;

    AppealDesk(Seat seat, StaffWords opened, Voice voice, Appealed appeal, Banner banner, Runnable changed) {
        this.seat = seat;
        this.opened = opened;
        this.voice = voice;
        this.banner = banner;
        this.changed = changed;
        var granted = appeal.granted();
        var decidedOn = appeal.decidedOn();
        if (granted != null && decidedOn != null) {
            add(new Paragraph(seat.text(
                    "workspace.voice.appeal-outcome",
                    granted.toString(),
                    seat.wording().date(decidedOn))));
        } else if (voice.stage() != Stage.WITHDRAWN) {
            add(new Paragraph(seat.text("workspace.voice.appeal")));
            if (seat.is(Role.MODERATOR) || seat.is(Role.MONITOR)) {
                add(new Button(seat.text("workspace.voice.read-appeal"), click -> read(appeal)));
            }
        }
    }

    private void read(Appealed appeal) {
        removeAll();
        opened.words(voice).ifPresent(words -> add(Quoted.of(words, voice.language())));
        opened.appeal(voice, appeal).ifPresent(words -> add(Quoted.of(words, voice.language())));
        add(
                new Button(
                        seat.text("workspace.voice.grant"), click -> ask(true).open()),
                new Button(
                        seat.text("workspace.voice.dismiss"),
                        click -> ask(false).open()));
    }

    private Ask ask(boolean granted) {
        var statement = Forms.text(seat.text("workspace.voice.appeal-statement"));
        statement.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.voice.decide-appeal"),
                seat.text(granted ? "workspace.voice.grant" : "workspace.voice.dismiss"),
                seat.text("workspace.cancel"),
                () -> decide(granted, statement.getValue().strip(), asking[0].banner()));
        return asking[0].with(statement);
    }

    private boolean decide(boolean granted, String said, Banner inside) {
        if (said.isEmpty()) {
            inside.warn(seat.text("workspace.voice.say-something"));
            return false;
        }
        var command = new DecideAppeal(voice.feedback(), granted, opened.appealAnswer(voice, said), seat.me());
        var sent = seat.send(inside, command);
        if (sent) {
            banner.tell(seat.text(granted ? "workspace.voice.appeal-granted" : "workspace.voice.appeal-dismissed"));
            changed.run();
        }
        return sent;
    }
}
