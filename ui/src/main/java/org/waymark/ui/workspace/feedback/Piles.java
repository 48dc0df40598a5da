package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import org.waymark.query.feedback.Pile;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** Which voices the inbox shows. The choice stands in the address, so that it can be kept and passed on. */
final class Piles extends Nav {

    private static final String SHOW = "show";

    private final Seat seat;

    Piles(Seat seat) {
        this.seat = seat;
        addClassName("choices");
        setAriaLabel(seat.text("workspace.inbox.piles"));
    }

    /** The pile an address names, or the one that waits. */
    static Pile in(Location address) {
        return address.getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(word -> Arrays.stream(Pile.values())
                        .filter(pile -> Names.word(pile).equals(word))
                        .findFirst())
                .orElse(Pile.WAITING);
    }

    void show(Pile chosen) {
        removeAll();
        for (var pile : Pile.values()) {
            var link = new RouterLink(seat.text("workspace.inbox.pile." + Names.word(pile)), InboxView.class);
            link.setQueryParameters(QueryParameters.of(SHOW, Names.word(pile)));
            link.setHighlightCondition((same, event) -> false);
            if (pile == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
