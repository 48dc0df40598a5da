package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.html.Anchor;

/** The address of a source elsewhere, shown as it is and broken where it is too long. */
public final class OutLink extends Anchor {

    // whole before anything listens to it
    @SuppressWarnings("this-escape")
    public OutLink(String link) {
        super(link, link);
        setRouterIgnore(true);
        addClassName("long");
        getElement().setAttribute("rel", "noopener noreferrer nofollow").setAttribute("dir", "ltr");
    }
}
