package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What runs on a voice: the day within which a moderator looks, and the days within which it is answered. */
final class Clocks extends Div {

    private final Seat seat;

    Clocks(Seat seat, Voice voice) {
        this.seat = seat;
        addClassName("acts");
        var until = voice.attention().until();
        if (until != null) {
            var left = Duration.between(seat.now(), until).toHours();
            var late = voice.attention().late(seat.now());
            tag(seat.text(late ? "workspace.inbox.unread" : "workspace.inbox.to-read", Math.abs(left)), late);
        }
        if (Pile.of(voice.stage()) == Pile.WAITING) {
            tag(answer(voice), voice.answerDue().isBefore(seat.today()));
        }
        if (voice.appealWaits()) {
            tag(seat.text("workspace.voice.appealed"), false);
        } else if (voice.awaitsReply()) {
            tag(seat.text("workspace.voice.author-waits"), false);
        }
        var consent = voice.origin().consent();
        if (consent != null) {
            tag(seat.text("workspace.inbox.handed-on", seat.text("workspace.consent." + Names.word(consent))), false);
        }
        if (voice.origin().circumstances().marked()) {
            tag(seat.text("workspace.inbox.marked"), false);
        }
        voice.attention()
                .flags()
                .forEach(flag -> tag(
                        seat.text(
                                flag.trusted() ? "workspace.inbox.flagged-partner" : "workspace.inbox.flagged",
                                seat.text("workspace.withheld." + Names.word(flag.because()))),
                        flag.trusted()));
    }

    private void tag(String words, boolean late) {
        var tag = new Span(words);
        tag.addClassName("tag");
        tag.setClassName("late", late);
        add(tag);
    }

    private String answer(Voice voice) {
        var days = ChronoUnit.DAYS.between(seat.today(), voice.answerDue());
        if (days == 0) {
            return seat.text("workspace.inbox.today");
        }
        return days < 0 ? seat.text("workspace.inbox.overdue", -days) : seat.text("workspace.inbox.days-left", days);
    }
}
