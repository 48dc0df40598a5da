package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.waymark.ui.workspace.Seat;

/** From who does what to the organisations and to those who work together, and back. */
final class Ways extends Nav {

    Ways(Seat seat, Class<? extends Component> here) {
        addClassName("choices");
        setAriaLabel(seat.text("workspace.partner.ways"));
        way(seat.text("workspace.partner.who"), PartnersView.class, here);
        way(seat.text("workspace.partner.organisations"), OrganisationsView.class, here);
        way(seat.text("workspace.partner.coalitions"), CoalitionsView.class, here);
    }

    private void way(String name, Class<? extends Component> there, Class<? extends Component> here) {
        var link = new RouterLink(name, there);
        link.setHighlightCondition((same, event) -> false);
        if (there.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
