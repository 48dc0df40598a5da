package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.waymark.command.Command;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** The opened text: published as it is, published with words changed, or withheld with a reason and a statement. */
final class Moderation extends Div {

    private final Seat seat;
    private final Reading reading;
    private final Voice voice;
    private final String words;
    private final Banner banner;
    private final Runnable changed;
    private final TextArea shown;

    Moderation(Seat seat, Reading reading, Voice voice, String words, Banner banner, Runnable changed) {
        this.seat = seat;
        this.reading = reading;
        this.voice = voice;
        this.words = words;
        this.banner = banner;
        this.changed = changed;
        shown = Forms.text(seat.text("workspace.moderation.shown"));
        shown.setHelperText(seat.text("workspace.moderation.shown-hint"));
        shown.setWidthFull();
        shown.getElement().setAttribute("lang", voice.language());
        shown.setValue(words);
        var publish = new Button(seat.text("workspace.moderation.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var withhold = new Button(
                seat.text("workspace.moderation.withhold"), click -> withhold().open());
        var blackOut = new BlackOut(
                seat.text("workspace.moderation.black-out"),
                shown,
                () -> banner.warn(seat.text("workspace.moderation.select-first")));
        var acts = new Div(publish, blackOut, withhold);
        acts.addClassName("acts");
        add(Quoted.of(words, voice.language()), shown, acts);
    }

    private void publish() {
        var released = shown.getValue().strip();
        if (released.isEmpty()) {
            banner.warn(seat.text("workspace.moderation.nothing-left"));
            return;
        }
        var redacted = !released.equals(words.strip());
        var sent = new PublishFeedback(
                voice.feedback(), reading.opened().forPublication(voice, released), redacted, seat.me());
        done(banner, sent, redacted ? "workspace.moderation.redacted" : "workspace.moderation.published");
    }

    private String definition(Definition definition) {
        var words = definition.words().in(seat.wording().language());
        var law = definition.law();
        return law == null ? words : seat.text("workspace.moderation.by-law", words, law);
    }

    private boolean done(Banner told, Command command, String news) {
        var sent = seat.send(told, command);
        if (sent) {
            banner.tell(seat.text(news));
            changed.run();
        }
        return sent;
    }

    private Ask withhold() {
        var reason = new Select<WithheldBecause>();
        reason.setLabel(seat.text("workspace.moderation.reason"));
        reason.setItems(WithheldBecause.values());
        reason.setItemLabelGenerator(why -> seat.text("workspace.withheld." + Names.word(why)));
        var rules = reading.rules();
        reason.addValueChangeListener(chosen -> reason.setHelperText(
                rules.definition(chosen.getValue()).map(this::definition).orElse("")));
        var statement = Forms.text(seat.text("workspace.moderation.statement"));
        statement.setHelperText(seat.text("workspace.moderation.statement-hint"));
        statement.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.moderation.withhold-title"),
                seat.text("workspace.moderation.withhold"),
                seat.text("workspace.cancel"),
                () -> {
                    var why = reason.getValue();
                    var said = statement.getValue().strip();
                    if (why == null || said.isEmpty()) {
                        asking[0].banner().warn(seat.text("workspace.moderation.say-why"));
                        return false;
                    }
                    var command = new WithholdFeedback(
                            voice.feedback(), why, reading.opened().statement(voice, said), seat.me());
                    return done(asking[0].banner(), command, "workspace.moderation.withheld");
                });
        return asking[0].with(reason, statement);
    }
}
