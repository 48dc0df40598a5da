package org.waymark.ui.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Said of a page that is not there, and of one that is not for one's role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Seat seat;
    private final H1 heading = new H1();

    NotFoundView(Seat seat) {
        this.seat = seat;
        addClassName("screen");
        setId("main");
        heading.setText(seat.text("workspace.not-found.title"));
        add(
                heading,
                new Paragraph(seat.text("workspace.not-found.what")),
                new Anchor("", seat.text("workspace.not-found.back")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Screen.focus(heading);
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return seat.text("workspace.not-found.title") + " – Waymark";
    }
}
