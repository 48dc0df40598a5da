package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
 * Keeps what is typed into a dialog after two idle seconds and on leaving a field, until the dialog has done its act.
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
        var fields = new ArrayList<TextFieldBase<?, String>>();
        collect(ask, fields);
        begun.find(seat.me(), form).ifPresent(earlier -> offer(ask, fields, earlier));
        fields.forEach(field -> {
            field.getElement().executeJs(WHEN_IDLE);
            field.addValueChangeListener(typed -> {
                if (typed.isFromClient()) {
                    begun.keep(seat.me(), form, typed(fields));
                }
            });
        });
        return ask.whenDone(() -> begun.forget(seat.me(), form));
    }

    private void offer(Ask ask, List<TextFieldBase<?, String>> fields, Beginning earlier) {
        var banner = ask.banner();
        var go = new Button(seat.text("workspace.begun.continue"), click -> {
            fields.forEach(field -> field.setValue(earlier.fields().getOrDefault(field.getLabel(), field.getValue())));
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

    private static Map<String, String> typed(List<TextFieldBase<?, String>> fields) {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach(field -> typed.put(field.getLabel(), field.getValue()));
        return typed;
    }

    private static void collect(Component part, List<TextFieldBase<?, String>> fields) {
        switch (part) {
            case TextField line -> fields.add(line);
            case TextArea text -> fields.add(text);
            default -> part.getChildren().forEach(child -> collect(child, fields));
        }
    }
}
