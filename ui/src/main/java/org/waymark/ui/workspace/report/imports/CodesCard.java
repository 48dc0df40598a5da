package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.imports.Headings;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportLedger.Unknown;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Matching;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/**
 * Codes of the file that mean nothing here: what each means, or that its rows are left out. Remembered for next time.
 */
final class CodesCard extends Div {

    private static final String OUTSIDE = "-";

    private final Seat seat;
    private final Names names;
    private final ImportJob job;
    private final Map<Unknown, ComboBox<String>> chosen = new LinkedHashMap<>();

    CodesCard(
            Seat seat,
            Names names,
            Imports imports,
            ImportJob job,
            List<Unknown> unknown,
            Consumer<Consumer<ImportJob>> act) {
        this.seat = seat;
        this.names = names;
        this.job = job;
        addClassName("card");
        add(new H2(seat.text("workspace.import.codes.title")), new Paragraph(seat.text("workspace.import.codes.what")));
        unknown.forEach(one -> add(field(one)));
        add(new Button(
                seat.text("workspace.import.check-again"),
                click -> act.accept(
                        now -> imports.match(now, now.format(), now.mode(), now.choices(), matching(now.matching())))));
    }

    private ComboBox<String> field(Unknown one) {
        var field = new ComboBox<String>(seat.text(
                "workspace.import.codes.one", one.column(), seat.wording().upright(one.code()), one.rows()));
        field.setItems(offered(one));
        field.setItemLabelGenerator(ours -> said(one, ours));
        field.setHelperText(ImportSentences.sentence(seat, one.words()));
        field.setAllowCustomValue(!isOfIndicators(one) && !isOfPlaces(one));
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setWidthFull();
        chosen.put(one, field);
        return field;
    }

    private List<String> offered(Unknown one) {
        var offered = new ArrayList<>(List.of(OUTSIDE));
        if (isOfIndicators(one)) {
            names.indicators().forEach(page -> offered.add(page.indicator().value()));
        } else if (isOfPlaces(one)) {
            names.places().forEach(place -> offered.add(place.place().value()));
        } else {
            offered.add(one.code());
        }
        return offered;
    }

    private String said(Unknown one, String ours) {
        if (ours.equals(OUTSIDE)) {
            return seat.text("workspace.import.codes.outside");
        }
        return isOfIndicators(one)
                ? names.of(new IndicatorId(ours))
                : isOfPlaces(one)
                        ? names.of(new PlaceId(ours))
                        : ours.equals(one.code()) ? seat.text("workspace.import.codes.only", ours) : ours;
    }

    private static boolean isOfIndicators(Unknown one) {
        return one.words().endsWith("UNKNOWN_INDICATOR");
    }

    private static boolean isOfPlaces(Unknown one) {
        return one.words().endsWith("UNKNOWN_PLACE") || one.words().endsWith("OTHER_VINTAGE");
    }

    private Matching matching(Matching now) {
        var matching = now;
        for (var pair : chosen.entrySet()) {
            if (!pair.getValue().isEmpty()) {
                matching = with(matching, pair.getKey(), pair.getValue().getValue());
            }
        }
        return matching;
    }

    private Matching with(Matching now, Unknown one, String ours) {
        var dimension = dimension(one);
        return !isOfIndicators(one) && !isOfPlaces(one) && ours.equals(one.code())
                ? now.only(dimension, ours)
                : now.with(dimension, one.code(), ours);
    }

    private String dimension(Unknown one) {
        if (isOfIndicators(one)) {
            return "indicator";
        }
        if (isOfPlaces(one)) {
            return "place";
        }
        return Headings.of(job).meaning(one.column());
    }
}
