package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.Begun;
import org.waymark.ui.Begun.Beginning;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.Moment;
import org.waymark.ui.workspace.part.Ask;

/**
 * Keeps what is typed and chosen in a dialog after two idle seconds and on leaving a field, until the dialog has done
 * its act, and says when it was kept.
 */
final class KeptTyping {

    // leaving a field tells the server by itself
    private static final String WHEN_IDLE = "let later; this.addEventListener('input', () => { clearTimeout(later);"
            + " later = setTimeout(() => this.dispatchEvent(new Event('change')), 2000); })";

    private final Seat seat;
    private final Begun begun;
    private final String form;

    KeptTyping(Seat seat, Begun begun, String form) {
        this.seat = seat;
        this.begun = begun;
        this.form = form;
    }

    Ask of(Ask ask) {
        var fields = new ArrayList<KeptField>();
        collect(ask, fields);
        begun.find(seat.me(), form).ifPresent(earlier -> offer(ask, fields, earlier));
        fields.forEach(kept -> {
            if (kept.field() instanceof TextFieldBase<?, ?> typed) {
                typed.getElement().executeJs(WHEN_IDLE);
            }
            kept.whenTyped(() -> keep(ask, fields));
        });
        return ask.whenDone(() -> begun.forget(seat.me(), form));
    }

    private void keep(Ask ask, List<KeptField> fields) {
        begun.keep(seat.me(), form, said(fields));
        begun.find(seat.me(), form)
                .ifPresent(
                        kept -> ask.note(seat.text("workspace.begun.saved", Moment.timeOf(kept.at(), seat.wording()))));
    }

    private void offer(Ask ask, List<KeptField> fields, Beginning earlier) {
        var banner = ask.banner();
        var go = new Button(seat.text("workspace.begun.continue"), click -> {
            fields.forEach(field -> field.put(earlier.fields().get(field.label())));
            banner.clear();
        });
        var discard = new Button(seat.text("workspace.begun.discard"), click -> {
            begun.forget(seat.me(), form);
            banner.clear();
        });
        var acts = new Div(go, discard);
        acts.addClassName("acts");
        banner.tell(seat.text("workspace.begun.was", Moment.of(earlier.at(), seat.wording())), acts);
    }

    private static Map<String, String> said(List<KeptField> fields) {
        var said = new LinkedHashMap<String, String>();
        fields.forEach(field -> said.put(field.label(), field.said().get()));
        return said;
    }

    private static void collect(Component part, List<KeptField> fields) {
        KeptField.of(part)
                .ifPresentOrElse(fields::add, () -> part.getChildren().forEach(child -> collect(child, fields)));
    }
}
