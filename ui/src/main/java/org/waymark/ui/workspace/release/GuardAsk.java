package org.waymark.ui.workspace.release;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.PolicyCommand.GuardDataSet;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks how a data set is guarded. */
final class GuardAsk {

    private final ReleaseDesk desk;

    GuardAsk(ReleaseDesk desk) {
        this.desk = desk;
    }

    Ask guard() {
        var indicator = new ComboBox<IndicatorId>(desk.text("workspace.release.data-set"));
        indicator.setItems(
                desk.names().indicators().stream().map(IndicatorPage::indicator).toList());
        indicator.setItemLabelGenerator(desk.names()::of);
        var guarded = new Checkbox(desk.text("workspace.release.counts-people"), true);
        var openly = number("workspace.readers.everybody", Guarding.USUAL.openly());
        var partners = number("workspace.readers.partners", Guarding.USUAL.partners());
        var reviewers = number("workspace.readers.reviewers", Guarding.USUAL.reviewers());
        var base = number("workspace.release.base", Guarding.USUAL.base());
        var reason = Forms.text(desk.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = desk.ask("workspace.release.guard", () -> {
            indicator.setInvalid(indicator.getValue() == null);
            return indicator.getValue() != null
                    && desk.send(
                            asking[0].banner(),
                            new GuardDataSet(
                                    new PolicyId(indicator.getValue()),
                                    new Guarding(
                                            guarded.getValue(),
                                            value(openly),
                                            value(partners),
                                            value(reviewers),
                                            value(base)),
                                    reason.getValue().strip(),
                                    desk.seat().me()));
        });
        return asking[0].with(indicator, guarded, openly, partners, reviewers, base, reason);
    }

    private IntegerField number(String key, int usual) {
        var field = new IntegerField(desk.text(key));
        field.setValue(usual);
        field.setMin(1);
        return field;
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
