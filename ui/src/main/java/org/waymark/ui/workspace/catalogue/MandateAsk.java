package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.WithdrawMandate;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks which values an organisation is entrusted with, or why no longer. */
final class MandateAsk {

    private final Stewardship stewardship;
    private final Names names;
    private final OrganisationPage organisation;

    MandateAsk(Stewardship stewardship, Names names, OrganisationPage organisation) {
        this.stewardship = stewardship;
        this.names = names;
        this.organisation = organisation;
    }

    Ask grant() {
        var indicator = new ComboBox<IndicatorPage>(stewardship.text("workspace.indicator"));
        indicator.setItems(names.indicators());
        indicator.setItemLabelGenerator(one -> names.of(one.definition().name()));
        indicator.setRequiredIndicatorVisible(true);
        var place = new ComboBox<PlaceName>(stewardship.text("workspace.place"));
        place.setItems(names.places());
        place.setItemLabelGenerator(one -> names.of(one.name()));
        place.setRequiredIndicatorVisible(true);
        var within = new Checkbox(stewardship.text("workspace.organisations.and-within"));
        return stewardship
                .ask("workspace.organisations.entrust", told -> {
                    var what = indicator.getValue();
                    var where = place.getValue();
                    indicator.setInvalid(what == null);
                    place.setInvalid(where == null);
                    return what != null
                            && where != null
                            && stewardship.send(
                                    told,
                                    new GrantMandate(
                                            organisation.organisation(),
                                            new Mandate(what.indicator(), where.place(), within.getValue()),
                                            stewardship.seat().me()));
                })
                .with(new Paragraph(names.of(organisation.name())), indicator, place, within);
    }

    Ask withdraw(Mandate mandate) {
        var reason = Forms.text(stewardship.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        return stewardship
                .ask(
                        "workspace.organisations.take-back",
                        told -> stewardship.send(
                                told,
                                new WithdrawMandate(
                                        organisation.organisation(),
                                        mandate,
                                        reason.getValue().strip(),
                                        stewardship.seat().me())))
                .with(new Paragraph(names.of(organisation.name()) + " – " + said(stewardship, names, mandate)), reason);
    }

    static String said(Stewardship stewardship, Names names, Mandate mandate) {
        return stewardship.text(
                mandate.andWithin() ? "workspace.organisations.mandate-within" : "workspace.organisations.mandate",
                names.of(mandate.indicator()),
                names.of(mandate.place()));
    }
}
