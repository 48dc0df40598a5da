package org.waymark.ui.workspace.consultation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Command;
import org.waymark.command.consultation.ConsultationCommand.DescribeConsultation;
import org.waymark.command.consultation.Material;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what there is to read, and under which subjects a round is found. */
final class DescribeAsk {

    private final RoundDesk desk;
    private final ConsultationPage round;
    private final MultiSelectComboBox<Material> kept;
    private final WordsField name;
    private final TextField link;
    private final MultiSelectComboBox<DomainName> subjects;

    DescribeAsk(RoundDesk desk, ConsultationPage round) {
        this.desk = desk;
        this.round = round;
        kept = new MultiSelectComboBox<>(desk.text("workspace.consultation.materials"));
        kept.setItems(round.materials());
        kept.setItemLabelGenerator(material -> desk.names().of(material.name()));
        kept.setValue(round.materials());
        name = desk.words("workspace.consultation.material").optional();
        link = Forms.code(desk.text("workspace.consultation.link"));
        subjects = new MultiSelectComboBox<>(desk.text("workspace.consultation.subjects"));
        var known = desk.seat().list(new FindDomains(), DomainName.class);
        subjects.setItems(known);
        subjects.setItemLabelGenerator(
                one -> desk.names().of(one.name()) + " (" + one.domain().vocabulary() + ")");
        subjects.setValue(known.stream()
                .filter(one -> round.subjects().contains(one.domain()))
                .toList());
    }

    Ask ask() {
        var ask = desk.ask("workspace.consultation.describe", this::read);
        return round.materials().isEmpty() ? ask.with(name, link, subjects) : ask.with(kept, name, link, subjects);
    }

    private Optional<Command> read() {
        var materials = new ArrayList<Material>(
                round.materials().stream().filter(kept.getValue()::contains).toList());
        var another = link.getValue().isBlank() ? name.typed() : name.read();
        if (!link.getValue().isBlank() && another.isEmpty()) {
            return Optional.empty();
        }
        another.ifPresent(
                words -> materials.add(new Material(words, link.getValue().strip())));
        return Optional.of(new DescribeConsultation(
                round.consultation(),
                List.copyOf(materials),
                subjects.getValue().stream().map(DomainName::domain).toList(),
                desk.seat().me()));
    }
}
