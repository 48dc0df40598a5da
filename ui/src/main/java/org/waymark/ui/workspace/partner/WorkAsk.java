package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.part.Ask;

/** Asks in which fields and places an organisation works. */
final class WorkAsk {

    private final Coordination coordination;
    private final OrganisationPage page;

    WorkAsk(Coordination coordination, OrganisationPage page) {
        this.coordination = coordination;
        this.page = page;
    }

    Ask ask() {
        var domains = coordination.seat().list(new FindDomains(), DomainName.class);
        var fields = new MultiSelectComboBox<DomainName>(coordination.text("workspace.partner.fields"));
        fields.setItems(domains);
        fields.setItemLabelGenerator(
                one -> coordination.names().of(one.name()) + " (" + one.domain().vocabulary() + ")");
        fields.setValue(domains.stream()
                .filter(one -> page.fields().contains(one.domain()))
                .toList());
        var places = new MultiSelectComboBox<PlaceName>(coordination.text("workspace.partner.places"));
        var all = coordination.names().places();
        places.setItems(all);
        places.setItemLabelGenerator(one -> coordination.names().of(one.name()));
        places.setValue(
                all.stream().filter(one -> page.places().contains(one.place())).toList());
        var title = coordination.text("workspace.partner.describe");
        var asking = new Ask[1];
        asking[0] = new Ask(
                title,
                coordination.text("workspace.plan.keep"),
                coordination.text("workspace.cancel"),
                () -> coordination.send(
                        asking[0].banner(),
                        "workspace.partner.described",
                        new DescribeFields(
                                page.organisation(),
                                fields.getValue().stream()
                                        .map(DomainName::domain)
                                        .toList(),
                                places.getValue().stream().map(PlaceName::place).toList(),
                                coordination.seat().me())));
        return asking[0].with(fields, places);
    }
}
