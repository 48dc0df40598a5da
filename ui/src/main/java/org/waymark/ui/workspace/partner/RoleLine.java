package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.query.organisation.DeclaredRole;

/** Who does it, how far, and since when; how to reach them is behind a button, for those who coordinate. */
final class RoleLine extends Div {

    RoleLine(Coordination coordination, DeclaredRole role, boolean task) {
        var names = coordination.names();
        var who = names.of(role.organisation());
        if (task) {
            add(new Span(coordination.text("site.task." + role.part().task().name()) + " "));
        }
        var name = new Span(who);
        name.addClassName("who-name");
        add(name);
        role.offer().ifPresent(offer -> {
            var said = names.of(offer.limit());
            var capacity = offer.capacity();
            add(new Paragraph(
                    capacity == null
                            ? said
                            : said + " " + coordination.text("site.partners.capacity") + " " + names.of(capacity)));
            var since = new Paragraph(coordination.text(
                    "site.partners.since", coordination.seat().wording().date(role.since())));
            since.addClassNames("muted", "small");
            add(since);
            if (offer.contact() != null && coordination.speaksFor(role.organisation())) {
                add(coordination.act("workspace.partner.contact", who, () -> open(coordination, role)));
            }
        });
        addClassName("role-line");
    }

    private void open(Coordination coordination, DeclaredRole role) {
        var contact =
                coordination.discretion().contact(role, coordination.seat().me());
        coordination
                .banner()
                .tell(contact.map(text -> coordination.text(
                                "workspace.partner.contact-is",
                                coordination.names().of(role.organisation()),
                                text))
                        .orElseGet(() -> coordination.text("workspace.partner.contact-gone")));
    }
}
