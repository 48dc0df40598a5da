package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.waymark.command.Role;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.history.Topic;
import org.waymark.ui.StaffWords;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Banner;

/** One voice: what it is about, from where it speaks, its clock, and what may be done. The text is behind a button. */
final class VoiceCard extends Article {

    private final Seat seat;
    private final Names names;
    private final StaffWords opened;
    private final Texts texts;
    private final Voice voice;
    private final Banner banner;
    private final Runnable changed;
    private final Div inside = new Div();

    VoiceCard(
            Seat seat,
            Names names,
            Subjects subjects,
            StaffWords opened,
            Texts texts,
            Voice voice,
            Banner banner,
            Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.opened = opened;
        this.texts = texts;
        this.voice = voice;
        this.banner = banner;
        this.changed = changed;
        addClassName("card");
        var head = new Div(new H2(subjects.of(voice.about())));
        head.addClassName("card-head");
        if (Pile.of(voice.stage()) == Pile.WAITING) {
            var clock = new Span(clock());
            clock.addClassName("tag");
            clock.setClassName("late", voice.answerDue().isBefore(seat.today()));
            head.add(clock);
        }
        if (voice.appealWaits()) {
            head.add(tag("workspace.voice.appealed"));
        } else if (voice.awaitsReply()) {
            head.add(tag("workspace.voice.author-waits"));
        }
        var from = new Paragraph(seat.text(
                "workspace.inbox.from",
                seat.text("workspace.perspective." + Names.word(voice.perspective())),
                language(),
                seat.wording().date(voice.given()),
                seat.text("workspace.stage." + Names.word(voice.stage()))));
        from.addClassName("muted");
        add(head, from, inside);
        add(HistoryNavigation.to(
                seat, Topic.of(Topic.Kind.VOICE, voice.feedback().value()), subjects.of(voice.about())));
        if (voice.stage() == Stage.RECEIVED) {
            received();
        } else {
            released();
        }
        var appeal = voice.appeal();
        if (appeal != null) {
            add(new AppealDesk(seat, opened, voice, appeal, banner, changed));
        }
        add(new Conversation(seat, opened, voice, banner, changed));
    }

    private Span tag(String key) {
        var tag = new Span(seat.text(key));
        tag.addClassName("tag");
        return tag;
    }

    private void received() {
        if (!seat.is(Role.MODERATOR)) {
            inside.add(new Paragraph(seat.text("workspace.inbox.unmoderated")));
            return;
        }
        var reveal = new Button(seat.text("workspace.inbox.reveal"), click -> reveal());
        reveal.addThemeVariants(ButtonVariant.PRIMARY);
        var hint = new Paragraph(seat.text("workspace.inbox.reveal-hint"));
        hint.addClassNames("muted", "small");
        inside.add(hint, reveal);
    }

    private void reveal() {
        inside.removeAll();
        opened.words(voice)
                .ifPresentOrElse(
                        words -> inside.add(new Moderation(seat, opened, voice, words, banner, changed)),
                        () -> inside.add(new Paragraph(seat.text("workspace.inbox.erased"))));
    }

    private void released() {
        var shown = voice.shown();
        if (shown != null) {
            opened.released(shown, voice.feedback()).ifPresent(words -> inside.add(Quoted.of(words, voice.language())));
        }
        var withheld = voice.withheld();
        if (withheld != null) {
            inside.add(new Paragraph(
                    seat.text("workspace.inbox.withheld", seat.text("workspace.withheld." + Names.word(withheld)))));
        }
        if (voice.stage() == Stage.PUBLISHED && (seat.is(Role.MODERATOR) || seat.is(Role.PLANNER))) {
            inside.add(new JoinForm(seat, names, texts, voice, banner, changed));
        }
    }

    private String language() {
        var reader = Locale.forLanguageTag(seat.wording().language());
        return Locale.forLanguageTag(voice.language()).getDisplayLanguage(reader);
    }

    private String clock() {
        var days = ChronoUnit.DAYS.between(seat.today(), voice.answerDue());
        if (days == 0) {
            return seat.text("workspace.inbox.today");
        }
        return days < 0 ? seat.text("workspace.inbox.overdue", -days) : seat.text("workspace.inbox.days-left", days);
    }
}
