package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.history.Topic;
import org.waymark.query.place.Territories;
import org.waymark.ui.Reporting;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Forms;

/** Which value is reported: of which indicator, where, for which period. The form for it opens beneath. */
@Route(value = "report/value", layout = MainLayout.class)
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ReportValueView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Reporting reporting;
    private final OwnSeries own;
    private final Select<IndicatorId> indicator = new Select<>();
    private final Select<PlaceId> place = new Select<>();
    private final TextField period;
    private final Div context;
    private final Div form = new Div();

    ReportValueView(Seat seat, Live live, Names names, Reporting reporting) {
        super(seat, live, "workspace.value.title");
        this.names = names;
        this.reporting = reporting;
        own = new OwnSeries(seat, names);
        indicator.setLabel(seat.text("workspace.indicator"));
        indicator.setItemLabelGenerator(names::of);
        indicator.addValueChangeListener(change -> places());
        place.setLabel(seat.text("workspace.place"));
        place.setItemLabelGenerator(names::of);
        period = Forms.code(seat.text("workspace.period"));
        period.setHelperText(seat.text("workspace.period-form"));
        var open = new Button(seat.text("workspace.value.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var choice = Forms.layout();
        choice.add(indicator, place, period);
        context = new Div(choice, open);
        context.addClassName("card");
        add(new RouterLink(seat.text("workspace.report.back"), ReportView.class), context, form);
    }

    /** A link that opens the form for a period. The hint tells such links apart for those who hear them. */
    static RouterLink link(String words, String hint, ReportingSeriesId series, Period period) {
        var link = new RouterLink(words, ReportValueView.class);
        link.getElement().setAttribute("aria-label", words + ": " + hint);
        link.setQueryParameters(QueryParameters.simple(Map.of(
                "indicator", series.indicator().value(),
                "place", series.place().value(),
                "period", period.code())));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        names.refresh();
        indicator.setItems(own.indicators());
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("indicator")
                .map(IndicatorId::new)
                .filter(own.indicators()::contains)
                .or(() -> own.indicators().stream().findFirst())
                .ifPresent(indicator::setValue);
        places();
        asked.getSingleParameter("place")
                .map(PlaceId::new)
                .filter(own.places(chosen())::contains)
                .ifPresent(place::setValue);
        asked.getSingleParameter("period").ifPresent(code -> {
            period.setValue(code);
            open();
        });
    }

    @Override
    protected void show() {
        if (own.indicators().isEmpty()) {
            banner().warn(seat().text("workspace.report.no-mandate"));
        }
    }

    private IndicatorId chosen() {
        return Optional.ofNullable(indicator.getValue()).orElse(new IndicatorId(""));
    }

    private void places() {
        var places = own.places(chosen());
        place.setItems(places);
        places.stream().findFirst().ifPresent(place::setValue);
    }

    private void open() {
        form.removeAll();
        banner().clear();
        var organisation = seat().organisation();
        var where = place.getValue();
        var when = period();
        if (organisation != null && where != null && when.isPresent()) {
            var series = new ReportingSeriesId(chosen(), where, organisation);
            form.add(HistoryNavigation.to(
                    seat(),
                    Topic.of(Topic.Kind.SERIES, chosen().value(), where.value(), organisation.value()),
                    names.of(series)));
            form.add(new ValueForm(
                    seat(), reporting, names, own, series, when.get(), inCrisis(where), banner(), this::sent));
        }
    }

    private boolean inCrisis(PlaceId where) {
        var territories = new Territories(names.places());
        return seat().list(new FindCrises(null), CrisisPage.class).stream()
                .anyMatch(crisis -> crisis.isOn(seat().today()) && crisis.concerns(where, territories));
    }

    private Optional<Period> period() {
        try {
            period.setInvalid(false);
            return Optional.of(new Period(period.getValue().strip()));
        } catch (IllegalArgumentException notAPeriod) {
            period.setErrorMessage(seat().text("workspace.period-wrong"));
            period.setInvalid(true);
            return Optional.empty();
        }
    }

    /** The page that says it has arrived, and what happens next. */
    private void sent(List<String> lines) {
        context.setVisible(false);
        form.removeAll();
        headed(seat().text("workspace.value.sent"));
        lines.forEach(line -> form.add(new Paragraph(line)));
        form.addClassNames("card", "sent");
        focusHeading();
    }
}
