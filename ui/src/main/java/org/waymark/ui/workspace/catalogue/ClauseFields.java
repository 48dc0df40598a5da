package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.Instrument;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** The fields of a commitment: where and when it was made, how it reads, where it was published. */
final class ClauseFields extends Div {

    private final Stewardship stewardship;
    private final List<DomainName> known;
    private final Select<Instrument> instrument = new Select<>();
    private final IntegerField year;
    private final WordsField document;
    private final TextField paragraph;
    private final WordsField text;
    private final TextField source;
    private final MultiSelectComboBox<DomainName> domains;

    ClauseFields(Stewardship stewardship) {
        this.stewardship = stewardship;
        known = stewardship.seat().list(new FindDomains(), DomainName.class);
        var language = stewardship.seat().wording().language();
        instrument.setLabel(stewardship.text("workspace.catalogue.instrument"));
        instrument.setItems(Instrument.values());
        instrument.setItemLabelGenerator(one -> stewardship.text("workspace.instrument." + Names.word(one)));
        instrument.setValue(Instrument.OTHER);
        year = new IntegerField(stewardship.text("workspace.catalogue.year"));
        year.setRequiredIndicatorVisible(true);
        document = stewardship.words("workspace.catalogue.document");
        paragraph = Forms.code(stewardship.text("workspace.catalogue.paragraph"));
        text = stewardship.words("workspace.catalogue.text");
        source = Forms.code(stewardship.text("workspace.catalogue.source"));
        source.setRequiredIndicatorVisible(true);
        domains = new MultiSelectComboBox<>(stewardship.text("workspace.catalogue.domains"));
        domains.setItems(known);
        domains.setItemLabelGenerator(
                one -> one.name().in(language) + " (" + one.domain().vocabulary() + ")");
        var layout = Forms.layout();
        layout.add(instrument, year);
        layout.add(document, 2);
        layout.add(paragraph, source);
        layout.add(text, 2);
        layout.add(domains, 2);
        add(layout);
    }

    void hold(Clause clause) {
        instrument.setValue(clause.instrument());
        year.setValue(clause.year());
        document.holding(clause.document());
        paragraph.setValue(clause.paragraph() == null ? "" : clause.paragraph());
        text.holding(clause.text());
        source.setValue(clause.sourceUrl());
        domains.setValue(known.stream()
                .filter(one -> clause.domains().contains(one.domain()))
                .collect(Collectors.toSet()));
    }

    /** The clause, or nothing and messages beside the fields. */
    Optional<Clause> read() {
        var made = year.getValue();
        year.setInvalid(made == null);
        year.setErrorMessage(stewardship.text("workspace.catalogue.year-missing"));
        var name = document.read();
        var words = text.read();
        if (made == null || name.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Clause(
                instrument.getValue(),
                made,
                name.get(),
                paragraph.getValue().isBlank() ? null : paragraph.getValue().strip(),
                words.get(),
                source.getValue().strip(),
                known.stream()
                        .filter(domains.getValue()::contains)
                        .map(DomainName::domain)
                        .toList()));
    }
}
