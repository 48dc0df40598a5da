package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.waymark.command.Role;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.history.Topic;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Banner;

/** One voice: what it is about, from where it speaks, its clock, and what may be done. The text is behind a button. */
final class VoiceCard extends Article {

    private final Seat seat;
    private final Names names;
    private final Reading reading;
    private final Texts texts;
    private final Voice voice;
    private final Banner banner;
    private final Runnable changed;
    private final Div inside = new Div();

    VoiceCard(
            Seat seat,
            Names names,
            Subjects subjects,
            Reading reading,
            Texts texts,
            Voice voice,
            Banner banner,
            Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.reading = reading;
        this.texts = texts;
        this.voice = voice;
        this.banner = banner;
        this.changed = changed;
        addClassName("card");
        var head = new H2(subjects.of(voice.about()));
        var from = new Paragraph(seat.text(
                "workspace.inbox.from",
                seat.text("workspace.perspective." + Names.word(voice.perspective())),
                language(),
                seat.wording().date(voice.given()),
                seat.text("workspace.stage." + Names.word(voice.stage()))));
        from.addClassName("muted");
        add(head, new Clocks(seat, voice), from, inside);
        add(HistoryNavigation.to(
                seat, Topic.of(Topic.Kind.VOICE, voice.feedback().value()), subjects.of(voice.about())));
        if (voice.stage() == Stage.RECEIVED) {
            received();
        } else {
            released();
            again();
        }
        var appeal = voice.appeal();
        if (appeal != null) {
            add(new AppealDesk(seat, reading.opened(), voice, appeal, banner, changed));
        }
        add(new Conversation(seat, reading.opened(), voice, banner, changed));
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

    /** Words that somebody flagged are decided about anew. */
    private void again() {
        if (!voice.attention().flags().isEmpty() && seat.is(Role.MODERATOR)) {
            received();
        }
    }

    private void reveal() {
        inside.removeAll();
        reading.restUntil().ifPresentOrElse(this::rest, this::open);
    }

    private void rest(Instant until) {
        var minutes = Math.max(1, Duration.between(seat.now(), until).toMinutes());
        var words = new Paragraph(seat.text("workspace.inbox.rest", minutes));
        words.getElement().setAttribute("role", "status");
        inside.add(words);
    }

    private void open() {
        reading.opened()
                .words(voice)
                .ifPresentOrElse(
                        words -> inside.add(new Moderation(seat, reading, voice, words, banner, changed)),
                        () -> inside.add(new Paragraph(seat.text("workspace.inbox.erased"))));
    }

    private void released() {
        var shown = voice.shown();
        if (shown != null) {
            reading.opened()
                    .released(shown, voice.feedback())
                    .ifPresent(words -> inside.add(Quoted.of(words, voice.language())));
        }
        if (shown != null && (seat.is(Role.MODERATOR) || seat.is(Role.PLANNER))) {
            var ask = new TranslateAsk(seat, reading.opened(), texts, voice, banner, changed);
            inside.add(new Button(
                    seat.text("workspace.translate.title"), _ -> ask.get().open()));
        }
        var withheld = voice.withheld();
        if (withheld != null) {
            inside.add(new Paragraph(
                    seat.text("workspace.inbox.withheld", seat.text("workspace.withheld." + Names.word(withheld)))));
        }
        if (voice.stage() == Stage.PUBLISHED && (seat.is(Role.MODERATOR) || seat.is(Role.PLANNER))) {
            inside.add(new JoinForm(seat, names, texts, voice, reading.opened(), banner, changed));
        }
    }

    private String language() {
        var reader = Locale.forLanguageTag(seat.wording().language());
        return Locale.forLanguageTag(voice.language()).getDisplayLanguage(reader);
    }
}
