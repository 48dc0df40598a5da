package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.command.Period;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.Reporting;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/**
 * The value of one period, with the definition and the last values beside it. A value that counts is corrected. In a
 * crisis the form is brief: what may be left out is folded away.
 */
final class ValueForm extends Div {

    private final Seat seat;
    private final Reporting reporting;
    private final ReportingSeriesId series;
    private final Period period;
    private final Banner banner;
    private final Consumer<List<String>> sent;
    private final Optional<PeriodEntry> known;
    private final List<CellRow> rows = new ArrayList<>();
    private final TextArea narrative;
    private final TextArea note;
    private final TextArea reason;
    private final History history;

    ValueForm(
            Seat seat,
            Reporting reporting,
            Names names,
            OwnSeries own,
            ReportingSeriesId series,
            Period period,
            boolean brief,
            Banner banner,
            Consumer<List<String>> sent) {
        this.seat = seat;
        this.reporting = reporting;
        this.series = series;
        this.period = period;
        this.banner = banner;
        this.sent = sent;
        history = new History(seat, names);
        narrative = Forms.text(seat.text("workspace.value.narrative"));
        note = Forms.text(seat.text("workspace.value.note"));
        reason = Forms.text(seat.text("workspace.value.reason"));
        var page = own.page(series);
        known = page.stream()
                .flatMap(all -> all.periods().stream())
                .filter(entry -> entry.period().equals(period))
                .findFirst();
        var definition = names.page(series.indicator()).map(IndicatorPage::definition);
        var kind = definition.map(meaning -> meaning.kind()).orElse(MeasureKind.COUNT);
        var entry = new Div(new H2(seat.text(
                "workspace.value.for",
                names.of(series.indicator()),
                seat.wording().upright(period.code()))));
        entry.addClassNames("card", "entry");
        state(entry);
        if (kind == MeasureKind.NARRATIVE) {
            entry.add(narrative);
        } else {
            for (var slice : own.slices(series)) {
                var before = known.map(this::latest)
                        .flatMap(value -> value.at(slice))
                        .orElse(null);
                rows.add(
                        new CellRow(seat, names, series.indicator(), slice, kind == MeasureKind.RATIO).holding(before));
            }
            rows.forEach(row -> entry.add(brief ? row.folded() : row));
        }
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(correcting());
        var send = new Button(seat.text("workspace.value.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        entry.add(brief ? new Details(seat.text("workspace.crisis.more-fields"), note) : note, reason, send);
        addClassName("beside");
        add(entry, new Beside(seat, names, history, definition, page, series, period));
    }

    private boolean correcting() {
        return known.filter(entry -> entry.counting() != null).isPresent();
    }

    private Value latest(PeriodEntry entry) {
        var waiting = entry.waiting();
        var counting = entry.counting();
        return waiting != null ? waiting : counting != null ? counting : new Value(List.of(), "", null, List.of());
    }

    private void state(Div entry) {
        known.ifPresent(there -> {
            var question = there.question();
            if (question != null) {
                entry.add(new Paragraph(seat.text("workspace.sent.returned", question)));
            } else if (correcting()) {
                entry.add(new Paragraph(seat.text("workspace.value.counts-already")));
            } else if (there.waiting() != null) {
                entry.add(new Paragraph(seat.text("workspace.value.waits-already")));
            }
        });
    }

    private void send() {
        var cells = new ArrayList<Cell>();
        var wrong = 0;
        for (var row : rows) {
            if (!row.untouched()) {
                var cell = row.read();
                cell.ifPresent(cells::add);
                wrong += cell.isPresent() ? 0 : 1;
            }
        }
        var words = narrative.getValue().strip();
        if (wrong > 0) {
            banner.warn(seat.text("workspace.value.wrong", wrong));
        } else if (cells.isEmpty() && words.isEmpty()) {
            banner.warn(seat.text("workspace.value.empty"));
        } else {
            var text = note.getValue().strip();
            send(new Value(cells, words.isEmpty() ? null : words, text.isEmpty() ? null : text, List.of()));
        }
    }

    private void send(Value value) {
        var why = reason.getValue().strip();
        var by = seat.account();
        var done = seat.act(banner, List.of(series, period, value, why), key -> {
            if (correcting()) {
                reporting.correct(series, period, value, why, null, by, key);
            } else {
                reporting.submit(series, period, value, null, by, key);
            }
        });
        if (done) {
            sent.accept(List.of(
                    seat.text(
                            "workspace.value.sent-what",
                            seat.wording().upright(period.code()),
                            history.value(value, series.indicator())),
                    seat.text("workspace.value.sent-next")));
        }
    }
}
