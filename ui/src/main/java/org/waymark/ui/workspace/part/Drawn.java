package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.Html;
import org.waymark.ui.figure.Markup;

/** Something the figure kernel drew, which escapes every word in it. Nothing else is ever set as HTML. */
public final class Drawn extends Html {

    public Drawn(Markup markup) {
        super(markup.toString());
    }
}
