package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a screen that is drawn anew only where its answer differs from the last one, so that news elsewhere
 * disturbs nobody.
 */
public final class Part<A> extends Section {

    private final Function<A, Collection<? extends Component>> drawing;
    private @Nullable A shown;

    public Part(Function<A, Collection<? extends Component>> drawing) {
        this.drawing = drawing;
        addClassName("part");
    }

    public void show(A answer) {
        if (!answer.equals(shown)) {
            shown = answer;
            redraw();
        }
    }

    /** Draws the last answer again, for example after a choice within it. */
    public void redraw() {
        removeAll();
        var answer = shown;
        if (answer != null) {
            drawing.apply(answer).forEach(this::add);
        }
    }
}
