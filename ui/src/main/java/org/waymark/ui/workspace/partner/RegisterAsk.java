package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.waymark.command.Command;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;

/** Asks for an organisation that takes part, under its name or protected from the start. */
final class RegisterAsk {

    private final Coordination coordination;

    RegisterAsk(Coordination coordination) {
        this.coordination = coordination;
    }

    Ask ask() {
        var name = coordination.words("workspace.partner.name");
        var kind = new Select<OrganisationKind>();
        kind.setLabel(coordination.text("workspace.partner.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(one -> coordination.text("site.body-kind." + one.name()));
        kind.setValue(OrganisationKind.CIVIL_SOCIETY);
        var place = coordination.place("workspace.partner.place");
        var hidden = new Checkbox(coordination.text("workspace.partner.register-protected"));
        var key = UUID.randomUUID().toString();
        var title = coordination.text("workspace.partner.register");
        var asking = new Ask[1];
        asking[0] = new Ask(
                title,
                title,
                coordination.text("workspace.cancel"),
                () -> name.read()
                        .filter(words -> {
                            var where = place.getValue() == null
                                    ? null
                                    : place.getValue().place();
                            var me = coordination.seat().me();
                            Command command = hidden.getValue()
                                    ? coordination.discretion().register(key, kind.getValue(), where, words, me)
                                    : new RegisterOrganisation(
                                            new OrganisationId(Slug.of(
                                                    words,
                                                    "organisation",
                                                    coordination.names().organisations().stream()
                                                            .map(page -> page.organisation()
                                                                    .value())
                                                            .toList())),
                                            kind.getValue(),
                                            where,
                                            words,
                                            me);
                            return coordination.send(asking[0].banner(), "workspace.partner.registered", command);
                        })
                        .isPresent());
        return asking[0].with(name, kind, place, hidden);
    }
}
