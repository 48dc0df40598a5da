package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Peek;
import org.waymark.ui.imports.FirstLook;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.imports.Trouble;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** How the file is to be read and what its columns mean. What the file suggests is filled in; a person decides. */
final class MatchCard extends Div {

    private static final String RECOGNISED = "";
    private static final List<String> CHARSETS = List.of(RECOGNISED, "UTF-8", "windows-1252", "ISO-8859-2", "UTF-16");
    private static final List<String> SEPARATORS = List.of(RECOGNISED, ",", ";", "\t", "|");

    private final Seat seat;
    private final FirstLook looks;
    private final ImportJob job;
    private final Banner banner;
    private final Select<FileFormat> format = new Select<>();
    private final Select<String> charset = new Select<>();
    private final Select<String> separator = new Select<>();
    private final Select<String> mark = new Select<>();
    private final Select<Mode> mode = new Select<>();
    private final MatchColumns columns;
    private final MatchConstants constants;
    private final Div sample = new Div();

    MatchCard(
            Seat seat,
            Names names,
            Imports imports,
            FirstLook looks,
            ImportJob job,
            Banner banner,
            Consumer<Consumer<ImportJob>> act) {
        this.seat = seat;
        this.looks = looks;
        this.job = job;
        this.banner = banner;
        columns = new MatchColumns(seat, names, job, this::sample);
        constants = new MatchConstants(seat, names, job);
        addClassName("card");
        sample.getElement().setAttribute("role", "status");
        var check = new Button(
                seat.text("workspace.import.check"),
                click -> act.accept(now -> imports.match(
                        now, format.getValue().code(), mode.getValue(), choices(), constants.matching())));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(seat.text("workspace.import.match.title")), new Paragraph(seat.text("workspace.import.match.what")));
        add(fields(), columns, sample, constants, check);
        look();
    }

    /** The same, folded away behind its title. */
    Details folded() {
        return new Details(seat.text("workspace.import.match.again"), this);
    }

    private com.vaadin.flow.component.Component fields() {
        format.setLabel(seat.text("workspace.import.format"));
        format.setItems(FileFormat.values());
        format.setItemLabelGenerator(one -> seat.wording().upright(one.code()));
        format.setValue(FileFormat.ofCode(job.format()).orElse(FileFormat.CSV));
        offer(charset, "workspace.import.charset", CHARSETS, job.choices().charset());
        var chosen = job.choices().separator();
        offer(separator, "workspace.import.separator", SEPARATORS, chosen == null ? null : String.valueOf(chosen));
        mark.setLabel(seat.text("workspace.import.mark"));
        mark.setItems(".", ",");
        mark.setItemLabelGenerator(one -> seat.text("workspace.import.mark." + (one.equals(".") ? "point" : "comma")));
        if (job.choices().decimalMark() != Choices.NOT_CHOSEN) {
            mark.setValue(String.valueOf(job.choices().decimalMark()));
        }
        mode.setLabel(seat.text("workspace.import.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(
                one -> seat.text("workspace.import.mode." + one.name().toLowerCase(Locale.ROOT)));
        mode.setValue(job.mode());
        List.of(format, charset, separator).forEach(field -> field.addValueChangeListener(_ -> look()));
        mark.addValueChangeListener(_ -> sample());
        var layout = Forms.layout();
        layout.add(format, charset, separator, mark, mode);
        return layout;
    }

    private void offer(
            Select<String> field, String label, List<String> items, @org.jspecify.annotations.Nullable String now) {
        field.setLabel(seat.text(label));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one.isEmpty()
                ? seat.text("workspace.import.recognised")
                : one.equals("\t")
                        ? seat.text("workspace.import.tab")
                        : seat.wording().upright(one));
        field.setValue(now == null ? RECOGNISED : now);
    }

    /** Reads the beginning anew with what is chosen, and proposes what its columns mean. */
    private void look() {
        looks.at(job, format.getValue().code(), spoken(Choices.none())).ifPresent(this::show);
    }

    private void show(Peek peek) {
        peek.refused()
                .ifPresentOrElse(
                        problem -> banner.warn(ImportSentences.trouble(seat, Trouble.of(problem))), banner::clear);
        if (mark.isEmpty() && peek.decimalMark() != null) {
            mark.setValue(String.valueOf(peek.decimalMark()));
        }
        columns.show(peek);
        constants.show(columns.missing());
        sample();
    }

    /** The first number of the file as it would be read. */
    private void sample() {
        sample.removeAll();
        var written = columns.firstValue();
        if (!written.isEmpty()) {
            var read = NumberSample.read(written, choices().decimalMark());
            sample.add(new Paragraph(seat.text(
                    read.isEmpty() ? "workspace.import.sample.unreadable" : "workspace.import.sample",
                    seat.wording().upright(written),
                    seat.wording().upright(read.orElse("")))));
        }
        constants.show(columns.missing());
    }

    private Choices choices() {
        var said = spoken(Choices.none());
        return new Choices(said.charset(), said.separator(), said.decimalMark(), columns.meanings());
    }

    private Choices spoken(Choices nothing) {
        var set = charset.getValue() == null || charset.getValue().isEmpty() ? null : charset.getValue();
        var between = separator.getValue() == null || separator.getValue().isEmpty()
                ? null
                : separator.getValue().charAt(0);
        return new Choices(
                set,
                between,
                mark.isEmpty() ? nothing.decimalMark() : mark.getValue().charAt(0),
                nothing.columns());
    }
}
