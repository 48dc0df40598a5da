package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.involvement.Situation;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.workspace.Seat;

/** Which strategy, situation and place a screen looks at. It stands in the address, so that it can be passed on. */
record Looking(
        @Nullable StrategyId strategy,
        Situation situation,
        @Nullable PlaceId place) {

    static Looking in(Location address) {
        var asked = address.getQueryParameters();
        return new Looking(
                asked.getSingleParameter("strategy").map(StrategyId::new).orElse(null),
                asked.getSingleParameter("situation").filter("crisis"::equals).isPresent()
                        ? Situation.CRISIS
                        : Situation.CALM,
                asked.getSingleParameter("place").map(PlaceId::new).orElse(null));
    }

    Looking in(StrategyId other) {
        return new Looking(other, situation, place);
    }

    Looking during(Situation other) {
        return new Looking(strategy, other, place);
    }

    Looking at(@Nullable PlaceId other) {
        return new Looking(strategy, situation, other);
    }

    /** A link to the same screen that looks otherwise; it says where it leads to what is looked at already. */
    RouterLink link(String name, Looking there) {
        var link = new RouterLink(name, PartnersView.class);
        link.setQueryParameters(QueryParameters.simple(there.parameters()));
        link.setHighlightCondition((same, event) -> false);
        if (there.equals(this)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    static Nav nav(Seat seat, String key) {
        var nav = new Nav();
        nav.addClassName("choices");
        nav.setAriaLabel(seat.text(key));
        return nav;
    }

    private Map<String, String> parameters() {
        var asked = new LinkedHashMap<String, String>();
        if (strategy != null) {
            asked.put("strategy", strategy.value());
        }
        asked.put("situation", situation.name().toLowerCase(Locale.ROOT));
        if (place != null) {
            asked.put("place", place.value());
        }
        return asked;
    }
}
