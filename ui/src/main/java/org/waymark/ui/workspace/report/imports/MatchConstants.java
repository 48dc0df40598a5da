package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Matching;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;

/** What every row speaks of where no column says so, and why figures are missing where the file does not say. */
final class MatchConstants extends Div {

    private final ImportJob job;
    private final ComboBox<IndicatorId> indicator;
    private final ComboBox<PlaceId> place;
    private final Select<Missing> missing = new Select<>();

    MatchConstants(Seat seat, Names names, ImportJob job) {
        this.job = job;
        indicator = new ComboBox<>(seat.text("workspace.import.every.indicator"));
        indicator.setItems(
                names.indicators().stream().map(page -> page.indicator()).toList());
        indicator.setItemLabelGenerator(names::of);
        indicator.setClearButtonVisible(true);
        place = new ComboBox<>(seat.text("workspace.import.every.place"));
        place.setItems(names.places().stream().map(page -> page.place()).toList());
        place.setItemLabelGenerator(names::of);
        place.setClearButtonVisible(true);
        missing.setLabel(seat.text("workspace.import.every.missing"));
        missing.setItems(Missing.values());
        missing.setEmptySelectionAllowed(true);
        missing.setItemLabelGenerator(one -> one == null ? "" : seat.text("workspace.missing." + Names.word(one)));
        var constants = job.matching().constants();
        Optional.ofNullable(constants.get("indicator")).map(IndicatorId::new).ifPresent(indicator::setValue);
        Optional.ofNullable(constants.get("place")).map(PlaceId::new).ifPresent(place::setValue);
        Optional.ofNullable(constants.get("missing")).map(Missing::valueOf).ifPresent(missing::setValue);
        FormLayout layout = Forms.layout();
        layout.add(indicator, place, missing);
        add(layout);
    }

    /** Asks only for what no column says. */
    void show(Set<String> asked) {
        indicator.setVisible(asked.contains("indicator"));
        place.setVisible(asked.contains("place"));
    }

    Matching matching() {
        var constants = new HashMap<>(job.matching().constants());
        constants.keySet().removeAll(Set.of("indicator", "place", "missing"));
        if (indicator.isVisible() && !indicator.isEmpty()) {
            constants.put("indicator", indicator.getValue().value());
        }
        if (place.isVisible() && !place.isEmpty()) {
            constants.put("place", place.getValue().value());
        }
        if (!missing.isEmpty()) {
            constants.put("missing", missing.getValue().name());
        }
        return new Matching(constants, job.matching().only(), job.matching().codes());
    }
}
