package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.WithdrawMandate;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks what to entrust an organisation with, and why it is taken back. */
final class MandateAsk {

    private final Coordination coordination;
    private final OrganisationPage page;

    MandateAsk(Coordination coordination, OrganisationPage page) {
        this.coordination = coordination;
        this.page = page;
    }

    Ask grant() {
        var names = coordination.names();
        var indicator = coordination.choice(
                "workspace.partner.indicator",
                names.indicators(),
                (IndicatorPage one) -> names.of(one.definition().name()));
        var place = coordination.place("workspace.partner.place");
        place.setPlaceholder("");
        var within = new Checkbox(coordination.text("workspace.partner.and-within"));
        var asking = new Ask[1];
        asking[0] = ask("workspace.partner.grant", () -> {
            var what = indicator.getValue();
            var where = place.getValue();
            indicator.setInvalid(what == null);
            place.setInvalid(where == null);
            return what != null
                    && where != null
                    && coordination.send(
                            asking[0].banner(),
                            "workspace.partner.granted",
                            new GrantMandate(
                                    page.organisation(),
                                    new Mandate(what.indicator(), where.place(), within.getValue()),
                                    coordination.seat().me()));
        });
        return asking[0].with(indicator, place, within);
    }

    Ask withdraw(Mandate mandate) {
        var reason = Forms.text(coordination.text("workspace.partner.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.partner.withdraw",
                () -> coordination.send(
                        asking[0].banner(),
                        "workspace.partner.withdrawn",
                        new WithdrawMandate(
                                page.organisation(),
                                mandate,
                                reason.getValue().strip(),
                                coordination.seat().me())));
        return asking[0].with(reason);
    }

    private Ask ask(String key, java.util.function.BooleanSupplier done) {
        return new Ask(coordination.text(key), coordination.text(key), coordination.text("workspace.cancel"), done);
    }
}
