package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.ui.entry.Pad.Conflict;

/** Where somebody else typed into the same cell first: both words, and the choice between them. */
final class ConflictPanel extends Div {

    private final EntryWords words;
    private final Consumer<Conflict> mine;
    private final Consumer<Conflict> theirs;

    ConflictPanel(EntryWords words, Consumer<Conflict> mine, Consumer<Conflict> theirs) {
        this.words = words;
        this.mine = mine;
        this.theirs = theirs;
        getElement().setAttribute("role", "alert");
    }

    void show(List<Conflict> conflicts) {
        if (!conflicts.isEmpty() && getChildren().findAny().isEmpty()) {
            add(new H2(words.say("conflict")));
            addClassNames("card", "entry-conflict");
        }
        conflicts.forEach(this::draw);
    }

    private void draw(Conflict conflict) {
        var box = new Div();
        var keep = new Button(words.say("conflict.mine"), click -> {
            close(box);
            mine.accept(conflict);
        });
        var take = new Button(words.say("conflict.theirs"), click -> {
            close(box);
            theirs.accept(conflict);
        });
        var acts = new Div(keep, take);
        acts.addClassName("acts");
        box.add(
                new Paragraph(words.say(
                        "conflict.what",
                        words.of(conflict.cell()),
                        conflict.theirs().by().value(),
                        shown(conflict.theirs().content()),
                        shown(conflict.mine()))),
                acts);
        add(box);
    }

    private String shown(String content) {
        return content.isEmpty() ? words.say("conflict.nothing") : content;
    }

    private void close(Div box) {
        remove(box);
        if (getChildren().count() == 1) {
            removeAll();
            removeClassNames("card", "entry-conflict");
        }
    }
}
