package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.ui.Discretion;
import org.waymark.ui.workspace.part.DataTable;

/** Who said in calm times what they do in a crisis, how far, and how to reach them. */
final class CalledUpon {

    private final Handling handling;
    private final Discretion discretion;

    CalledUpon(Handling handling, Discretion discretion) {
        this.handling = handling;
        this.discretion = discretion;
    }

    List<Component> of(List<DeclaredRole> roles) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(handling.text("roles")));
        if (roles.isEmpty()) {
            drawn.add(new Paragraph(handling.text("roles-none")));
            return drawn;
        }
        var table = new DataTable(
                handling.text("roles"),
                List.of(
                        handling.text("role-who"),
                        handling.text("role-task"),
                        handling.text("places"),
                        handling.text("role-limit"),
                        handling.seat().text("workspace.act")),
                9);
        roles.forEach(role -> table.row(cells(role)));
        drawn.add(table);
        return drawn;
    }

    private List<Component> cells(DeclaredRole role) {
        var names = handling.names();
        var seat = handling.seat();
        var place = role.part().place();
        var who = names.of(role.organisation());
        return List.of(
                new Text(who),
                new Text(seat.text("site.task." + role.part().task().name())),
                new Text(place == null ? handling.text("everywhere") : names.of(place)),
                new Text(limit(role)),
                contact(role, who));
    }

    private String limit(DeclaredRole role) {
        return role.offer()
                .map(offer -> {
                    var said = handling.names().of(offer.limit());
                    var capacity = offer.capacity();
                    return capacity == null
                            ? said
                            : said + " " + handling.seat().text("site.partners.capacity") + " "
                                    + handling.names().of(capacity);
                })
                .orElse("–");
    }

    private Component contact(DeclaredRole role, String who) {
        if (role.offer().filter(offer -> offer.contact() != null).isEmpty()) {
            return new Text("–");
        }
        var seat = handling.seat();
        var open = new Button(
                seat.text("workspace.partner.contact"),
                click -> handling.banner()
                        .tell(discretion
                                .contact(role, seat.me())
                                .map(text -> seat.text("workspace.partner.contact-is", who, text))
                                .orElseGet(() -> seat.text("workspace.partner.contact-gone"))));
        open.setAriaLabel(open.getText() + ": " + who);
        return open;
    }
}
