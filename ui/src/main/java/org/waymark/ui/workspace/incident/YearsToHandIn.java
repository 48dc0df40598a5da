package org.waymark.ui.workspace.incident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Role;
import org.waymark.query.incident.FindIncidentFigures;
import org.waymark.query.incident.IncidentFigures;
import org.waymark.query.incident.IncidentFigures.Year;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.IncidentValues;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;

/** Years of which a monitoring body may hand the published counts in as values, once they are over. */
final class YearsToHandIn {

    private final Seat seat;
    private final Names names;
    private final IncidentValues values;
    private final Banner banner;

    YearsToHandIn(Seat seat, Names names, IncidentValues values, Banner banner) {
        this.seat = seat;
        this.names = names;
        this.values = values;
        this.banner = banner;
    }

    List<Component> all() {
        if (!seat.is(Role.MONITOR)) {
            return List.of();
        }
        var own = Optional.ofNullable(seat.organisation()).flatMap(names::page);
        return seat.find(new FindIncidentFigures(), IncidentFigures.class).stream()
                .flatMap(figures -> figures.years().stream())
                .flatMap(year -> own.map(body -> act(year, body)).stream())
                .toList();
    }

    private Component act(Year year, OrganisationPage body) {
        var name = String.valueOf(year.year());
        var place = body.place();
        if (place == null || year.year() >= seat.today().getYear()) {
            return new Paragraph(seat.text("workspace.incidents.not-over", name));
        }
        return new Button(seat.text("workspace.incidents.hand-in", name), _ -> {
            var act = "incidents " + name;
            if (seat.act(banner, act, key -> values.submit(year, place, seat.account(), key))) {
                banner.tell(seat.text("workspace.incidents.handed-in"));
            }
        });
    }
}
