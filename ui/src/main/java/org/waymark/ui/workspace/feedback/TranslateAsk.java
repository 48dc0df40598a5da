package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Supplier;
import org.waymark.command.feedback.FeedbackCommand.TranslateFeedback;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.StaffWords;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** Asks for published words in another language, and whether a person or a machine put them into it. */
final class TranslateAsk implements Supplier<Ask> {

    private final Seat seat;
    private final StaffWords opened;
    private final Texts texts;
    private final Voice voice;
    private final Banner banner;
    private final Runnable changed;

    TranslateAsk(Seat seat, StaffWords opened, Texts texts, Voice voice, Banner banner, Runnable changed) {
        this.seat = seat;
        this.opened = opened;
        this.texts = texts;
        this.voice = voice;
        this.banner = banner;
        this.changed = changed;
    }

    @Override
    public Ask get() {
        var reader = Locale.forLanguageTag(seat.wording().language());
        var language = new Select<String>();
        language.setLabel(seat.text("workspace.translate.into"));
        language.setItems(texts.languages().stream()
                .filter(one -> !one.equals(voice.language()))
                .toList());
        language.setItemLabelGenerator(one -> Locale.forLanguageTag(one).getDisplayLanguage(reader));
        var words = Forms.text(seat.text("workspace.translate.words"));
        var machine = new Checkbox(seat.text("workspace.translate.machine"));
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.translate.title"),
                seat.text("workspace.translate.act"),
                seat.text("workspace.cancel"),
                () -> {
                    if (language.getValue() == null || words.getValue().isBlank()) {
                        asking[0].banner().warn(seat.text("workspace.translate.missing"));
                        return false;
                    }
                    var sealed = opened.translation(voice, words.getValue().strip());
                    var sent = seat.send(
                            asking[0].banner(),
                            new TranslateFeedback(
                                    voice.feedback(), language.getValue(), sealed, machine.getValue(), seat.me()));
                    if (sent) {
                        banner.tell(seat.text("workspace.translate.done"));
                        changed.run();
                    }
                    return sent;
                });
        return asking[0].with(language, words, machine);
    }
}
