package org.waymark.ui.workspace.consultation;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.waymark.command.Command;
import org.waymark.command.consultation.ConsultationCommand.TakePosition;
import org.waymark.command.consultation.Stance;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.WordsField;

/** Asks how one's own organisation stands to what is put to consultation. */
final class PositionAsk {

    private final RoundDesk desk;
    private final ConsultationPage round;
    private final OrganisationId own;
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final WordsField reasons;

    PositionAsk(RoundDesk desk, ConsultationPage round, OrganisationId own) {
        this.desk = desk;
        this.round = round;
        this.own = own;
        stance.setLabel(desk.names().of(own));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(one -> desk.text("site.stance." + one.name()));
        stance.setValue(Stance.ENDORSES);
        reasons = desk.words("workspace.consultation.reasons").optional();
    }

    Ask ask() {
        return desk.ask("workspace.consultation.take", this::read).with(stance, reasons);
    }

    private Optional<Command> read() {
        return Optional.of(new TakePosition(
                round.consultation(),
                own,
                stance.getValue(),
                reasons.typed().orElse(null),
                desk.seat().me()));
    }
}
