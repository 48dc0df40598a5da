package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.Pad.Conflict;

/** Where somebody else typed into the same cell first: both words, and the choice between them. */
final class ConflictPanel extends Div {

    private final EntryWords words;
    private final Map<CellId, Div> boxes = new HashMap<>();
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
        @Nullable Div before = boxes.put(conflict.cell(), box);
        if (before != null) {
            remove(before);
        }
        var keep = new Button(words.say("conflict.mine"), click -> {
            close(conflict.cell());
            mine.accept(conflict);
        });
        var take = new Button(words.say("conflict.theirs"), click -> {
            close(conflict.cell());
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

    private void close(CellId cell) {
        @Nullable Div box = boxes.remove(cell);
        if (box != null) {
            remove(box);
        }
        if (boxes.isEmpty()) {
            removeAll();
            removeClassNames("card", "entry-conflict");
        }
    }
}
