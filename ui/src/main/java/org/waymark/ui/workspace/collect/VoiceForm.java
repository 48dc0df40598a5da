package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Perspective;
import org.waymark.ui.collect.Brought;
import org.waymark.ui.collect.Collecting;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** One voice, in the words of whoever spoke, with the basis on which it is handed on. */
final class VoiceForm extends Div {

    private final Seat seat;
    private final Collecting collecting;
    private final Banner banner;
    private final Runnable changed;
    private final TextArea words;
    private final TextField language;
    private final Select<Perspective> perspective = new Select<>();
    private final PlaceSelect place;
    private final Select<Consent> consent = new Select<>();
    private final TextField contact;
    private final Paragraph receipt = new Paragraph();

    VoiceForm(Seat seat, Names names, Collecting collecting, Banner banner, Runnable changed) {
        this.seat = seat;
        this.collecting = collecting;
        this.banner = banner;
        this.changed = changed;
        words = Forms.text(seat.text("workspace.collect.words"));
        words.setHelperText(seat.text("workspace.collect.words-hint"));
        language = Forms.code(seat.text("workspace.collect.language"));
        place = new PlaceSelect(seat, names);
        contact = Forms.line(seat.text("workspace.collect.contact"), seat.wording());
        contact.setHelperText(seat.text("workspace.collect.contact-hint"));
        perspective.setLabel(seat.text("workspace.collect.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(one -> seat.text("workspace.perspective." + Names.word(one)));
        perspective.setValue(Perspective.NOT_SAID);
        consent.setLabel(seat.text("workspace.collect.consent"));
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(one -> seat.text("workspace.consent." + Names.word(one)));
        receipt.getElement().setAttribute("role", "status");
        var form = Forms.layout();
        form.add(words, 2);
        form.add(language, perspective, place, consent);
        form.add(contact, 2);
        add(form, new Button(seat.text("workspace.collect.hand-on"), _ -> handOn()), receipt);
    }

    /** Shows the places that are known now. */
    void offer() {
        place.offer();
    }

    private void handOn() {
        var basis = consent.getValue();
        if (words.getValue().isBlank() || basis == null) {
            banner.warn(seat.text("workspace.collect.incomplete"));
            return;
        }
        var where = place.getValue();
        var voice = new Brought(
                0,
                words.getValue().strip(),
                language.isEmpty() ? "und" : language.getValue().strip(),
                perspective.getValue(),
                where == null ? null : where.place(),
                basis,
                contact.getValue());
        seat.act(banner, List.of(voice.text(), voice), key -> told(collecting.take(voice, key, seat.account())));
    }

    private void told(String code) {
        words.clear();
        contact.clear();
        receipt.setText(seat.text("workspace.collect.receipt", seat.wording().upright(code)));
        changed.run();
    }
}
