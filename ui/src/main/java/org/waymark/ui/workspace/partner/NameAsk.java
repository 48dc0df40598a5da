package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.waymark.command.organisation.OrganisationCommand.ShowName;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.workspace.part.Ask;

/** Asks whether to hide the name of an organisation, and under which name to show it again. */
final class NameAsk {

    private final Coordination coordination;
    private final OrganisationPage page;

    NameAsk(Coordination coordination, OrganisationPage page) {
        this.coordination = coordination;
        this.page = page;
    }

    /** Says what is hidden from now on, and what was published before and cannot be called back. */
    Ask protect() {
        var key = UUID.randomUUID().toString();
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.partner.protect",
                () -> coordination.send(
                        asking[0].banner(),
                        "workspace.partner.protected",
                        coordination
                                .discretion()
                                .protect(key, page, coordination.seat().me())));
        return asking[0].with(
                new Paragraph(coordination.text("workspace.partner.protect-what")),
                new Paragraph(coordination.text("workspace.partner.protect-before")));
    }

    Ask show() {
        var name = coordination.words("workspace.partner.name");
        coordination.discretion().name(page, coordination.seat().me()).ifPresent(name::holding);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.partner.show-name",
                () -> name.read()
                        .filter(words -> coordination.send(
                                asking[0].banner(),
                                "workspace.partner.shown",
                                new ShowName(
                                        page.organisation(),
                                        words,
                                        coordination.seat().me())))
                        .isPresent());
        return asking[0].with(new Paragraph(coordination.text("workspace.partner.show-what")), name);
    }

    private Ask ask(String key, java.util.function.BooleanSupplier done) {
        return new Ask(coordination.text(key), coordination.text(key), coordination.text("workspace.cancel"), done);
    }
}
