package org.waymark.ui.workspace.history;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.waymark.query.history.Topic;
import org.waymark.ui.workspace.Seat;

/** The way from anything that is shown to how it came to be. */
public final class HistoryNavigation {

    private HistoryNavigation() {}

    /**
     * A link that says what it is about to those who cannot see where it stands.
     *
     * @param name of the thing
     */
    public static RouterLink to(Seat seat, Topic topic, String name) {
        var link = named(topic, seat.text("history.link"));
        link.getElement().setAttribute("aria-label", seat.text("history.link-of", name));
        link.addClassName("history-link");
        return link;
    }

    /** A link with words of its own. */
    static RouterLink named(Topic topic, String words) {
        return new RouterLink(
                words,
                HistoryView.class,
                new RouteParameters(Map.of("type", topic.kind().word(), "id", topic.id())));
    }
}
