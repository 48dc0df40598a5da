package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.waymark.command.Period;
import org.waymark.command.feedback.Consent;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.ui.Incidents;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** An incident, told through somebody who is trusted. Consent is asked for each who may have it. */
final class IncidentForm extends Div {

    private final Seat seat;
    private final Incidents incidents;
    private final Banner banner;
    private final Select<Kind> kind = new Select<>();
    private final PlaceSelect place;
    private final TextField month;
    private final CheckboxGroup<Motive> motives = new CheckboxGroup<>();
    private final Select<Elsewhere> elsewhere = new Select<>();
    private final Select<Consent> consent = new Select<>();
    private final CheckboxGroup<Recipient> agreed = new CheckboxGroup<>();
    private final Paragraph receipt = new Paragraph();

    IncidentForm(Seat seat, Names names, Incidents incidents, Banner banner) {
        this.seat = seat;
        this.incidents = incidents;
        this.banner = banner;
        place = new PlaceSelect(seat, names);
        month = Forms.code(seat.text("workspace.collect.month"));
        kind.setLabel(seat.text("workspace.collect.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> seat.text("site.incident-kind." + one.name()));
        motives.setLabel(seat.text("site.incident.motive"));
        motives.setItems(Motive.values());
        motives.setItemLabelGenerator(one -> seat.text("site.incident-motive." + one.name()));
        elsewhere.setLabel(seat.text("workspace.collect.elsewhere"));
        elsewhere.setItems(Elsewhere.values());
        elsewhere.setItemLabelGenerator(one -> seat.text("site.incident-elsewhere." + one.name()));
        elsewhere.setValue(Elsewhere.NOT_SAID);
        consent.setLabel(seat.text("workspace.collect.consent"));
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(one -> seat.text("workspace.consent." + Names.word(one)));
        agreed.setLabel(seat.text("workspace.collect.agreed"));
        agreed.setItems(Recipient.values());
        agreed.setItemLabelGenerator(one -> seat.text("site.recipient." + one.name()));
        receipt.getElement().setAttribute("role", "status");
        var form = Forms.layout();
        form.add(kind, place, month, elsewhere);
        form.add(motives, 2);
        form.add(consent, 2);
        form.add(agreed, 2);
        add(form, new Button(seat.text("workspace.collect.tell-incident"), _ -> tell()), receipt);
    }

    /** Shows the places that are known now. */
    void offer() {
        place.offer();
    }

    private void tell() {
        var what = kind.getValue();
        var basis = consent.getValue();
        if (what == null || basis == null) {
            banner.warn(seat.text("workspace.collect.incident-incomplete"));
            return;
        }
        var where = place.getValue();
        var said = month.getValue().strip();
        seat.act(banner, what, key -> {
            var told = new Told(
                    what,
                    where == null ? null : where.place(),
                    said.isEmpty() ? null : new Period(said),
                    motives.getValue(),
                    Set.<Harm>of(),
                    elsewhere.getValue(),
                    null);
            var code = incidents.report(told, agreed.getValue(), "", basis, key, seat.account());
            kind.clear();
            receipt.setText(
                    seat.text("workspace.collect.receipt", seat.wording().upright(code)));
        });
    }
}
