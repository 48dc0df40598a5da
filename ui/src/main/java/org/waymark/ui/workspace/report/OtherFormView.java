package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.Desk;
import org.waymark.ui.entry.Entrusted;
import org.waymark.ui.entry.FormCode;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;

/** Any form, for any place and period one may report: also that of an indicator, which its address names. */
@Route(value = "report/value", layout = MainLayout.class)
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class OtherFormView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Desk desk;
    private final Select<FormCode> form = new Select<>();
    private final Select<PlaceId> place = new Select<>();
    private final TextField period;

    OtherFormView(Seat seat, Live live, Names names, Desk desk) {
        super(seat, live, "workspace.value.title");
        this.names = names;
        this.desk = desk;
        var words = new EntryWords(seat, names);
        form.setLabel(words.say("receipt.form"));
        form.setItemLabelGenerator(new FormNames(seat, words, names)::of);
        place.setLabel(seat.text("workspace.place"));
        place.setItemLabelGenerator(names::of);
        period = Forms.code(seat.text("workspace.period"));
        period.setHelperText(seat.text("workspace.period-form"));
        var open = new Button(seat.text("workspace.value.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var choice = Forms.layout();
        choice.add(form, place, period);
        var card = new Div(choice, open);
        card.addClassName("card");
        add(new RouterLink(seat.text("workspace.report.back"), ReportView.class), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        names.refresh();
        var entrusted = new Entrusted(desk, seat().account(), seat().today());
        form.setItems(Stream.concat(
                        entrusted.plans().stream().map(plan -> FormCode.of(plan.strategy())), Stream.of(FormCode.ALL))
                .toList());
        form.setValue(FormCode.ALL);
        place.setItems(entrusted.places());
        entrusted.places().stream().findFirst().ifPresent(place::setValue);
        var asked = event.getLocation().getQueryParameters();
        var where = asked.getSingleParameter("place").map(PlaceId::new);
        var when = asked.getSingleParameter("period").flatMap(OtherFormView::period);
        where.filter(entrusted.places()::contains).ifPresent(place::setValue);
        when.ifPresent(one -> period.setValue(one.code()));
        if (where.isPresent() && when.isPresent()) {
            asked.getSingleParameter("indicator")
                    .map(IndicatorId::new)
                    .ifPresent(indicator -> event.forwardTo(
                            EntryView.class,
                            EntryView.parameters(
                                    entrusted.formOf(indicator, where.get(), when.get()), where.get(), when.get())));
        }
    }

    @Override
    protected void show() {
        if (place.getValue() == null) {
            banner().warn(seat().text("workspace.report.no-mandate"));
        }
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(new Period(code.strip()));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private void open() {
        var when = period(period.getValue());
        period.setErrorMessage(seat().text("workspace.period-wrong"));
        period.setInvalid(when.isEmpty());
        when.filter(_ -> place.getValue() != null)
                .ifPresent(one -> UI.getCurrent()
                        .navigate(EntryView.class, EntryView.parameters(form.getValue(), place.getValue(), one)));
    }
}
