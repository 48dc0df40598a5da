package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.select.Select;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** A place, no finer than a municipality. */
final class PlaceSelect extends Select<PlaceName> {

    private final transient Seat seat;

    PlaceSelect(Seat seat, Names names) {
        this.seat = seat;
        setLabel(seat.text("workspace.collect.place"));
        setItemLabelGenerator(page -> page == null ? "" : names.of(page.name()));
        setEmptySelectionAllowed(true);
    }

    /** Shows the places that are known now; what was chosen stays. */
    void offer() {
        if (isEmpty()) {
            setItems(seat.list(new FindPlaces(), PlaceName.class));
        }
    }
}
