package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.organisation.OrganisationPage;

/** One organisation: what it is, where it works, whether its name is protected, and what it is entrusted with. */
final class OrganisationPanel extends Article {

    private final Coordination coordination;
    private final OrganisationPage page;
    private final String name;

    OrganisationPanel(Coordination coordination, OrganisationPage page) {
        this.coordination = coordination;
        this.page = page;
        name = coordination.names().of(page.name());
        addClassName("card");
        var place = page.place();
        var kind = coordination.text("site.body-kind." + page.kind().name());
        add(
                new H2(name),
                new Paragraph(
                        place == null
                                ? kind
                                : kind + " · " + coordination.names().of(place)));
        add(
                new Paragraph(said("site.partners.fields", fields())),
                new Paragraph(said("site.partners.works-in", places())));
        add(new Paragraph(coordination.text(protection())));
        if (coordination.speaksFor(page.organisation())) {
            add(acts());
        }
        mandates();
    }

    private String protection() {
        return page.protection() == null ? "workspace.partner.name-open" : "workspace.partner.name-protected";
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("acts");
        acts.add(coordination.act(
                "workspace.partner.describe",
                name,
                () -> new WorkAsk(coordination, page).ask().open()));
        var names = new NameAsk(coordination, page);
        if (page.protection() == null) {
            acts.add(coordination.act(
                    "workspace.partner.protect", name, () -> names.protect().open()));
            return acts;
        }
        acts.add(coordination.act("workspace.partner.open-name", name, this::open));
        if (page.organisation().equals(coordination.seat().organisation())) {
            acts.add(coordination.act(
                    "workspace.partner.show-name", name, () -> names.show().open()));
        }
        return acts;
    }

    private void open() {
        var opened = coordination.discretion().name(page, coordination.seat().me());
        coordination
                .banner()
                .tell(opened.map(words -> coordination.text(
                                "workspace.partner.name-is",
                                coordination.names().of(words)))
                        .orElseGet(() -> coordination.text("workspace.partner.name-gone")));
    }

    private List<String> fields() {
        var known = coordination.seat().list(new FindDomains(), DomainName.class).stream()
                .collect(Collectors.toMap(DomainName::domain, DomainName::name));
        return page.fields().stream()
                .map(field -> known.containsKey(field) ? coordination.names().of(known.get(field)) : field.value())
                .toList();
    }

    private List<String> places() {
        return page.places().stream().map(coordination.names()::of).toList();
    }

    private String said(String key, List<String> things) {
        return coordination.text(key) + " "
                + (things.isEmpty() ? "–" : coordination.seat().wording().list(things));
    }

    private void mandates() {
        if (!coordination.coordinates()) {
            return;
        }
        add(new H3(coordination.text("workspace.partner.mandates")));
        if (page.mandates().isEmpty()) {
            add(new Paragraph(coordination.text("workspace.partner.no-mandates")));
        }
        var list = new UnorderedList();
        page.mandates().forEach(mandate -> {
            var what = coordination.text(
                    mandate.andWithin() ? "workspace.partner.mandate-within" : "workspace.partner.mandate",
                    coordination.names().of(mandate.indicator()),
                    coordination.names().of(mandate.place()));
            list.add(new ListItem(
                    new Paragraph(what),
                    coordination.act(
                            "workspace.partner.withdraw",
                            what,
                            () -> new MandateAsk(coordination, page)
                                    .withdraw(mandate)
                                    .open())));
        });
        add(
                list,
                coordination.act(
                        "workspace.partner.grant",
                        name,
                        () -> new MandateAsk(coordination, page).grant().open()));
    }
}
