package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;

/** The decimal mark somebody chose, for as long as they are signed in; the point where they chose none. */
final class DecimalMark {

    private static final String NAME = "waymark.decimal-mark";
    private static final char POINT = '.';
    private static final char COMMA = ',';

    private DecimalMark() {}

    static char chosen() {
        var session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(NAME) instanceof Character mark ? mark : POINT;
    }

    static Select<Character> field(EntryWords words, Consumer<Character> chosen) {
        var field = new Select<Character>();
        field.setLabel(words.say("mark"));
        field.setItems(POINT, COMMA);
        field.setItemLabelGenerator(mark -> words.say(mark == COMMA ? "mark.comma" : "mark.point"));
        field.setValue(chosen());
        field.addValueChangeListener(change -> {
            VaadinSession.getCurrent().setAttribute(NAME, change.getValue());
            chosen.accept(change.getValue());
        });
        return field;
    }
}
