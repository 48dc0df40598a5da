package org.waymark.ui.workspace.consultation;

import org.waymark.command.consultation.ConsultationCommand.RespondToConsultation;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what is officially answered to those who spoke. */
final class RespondAsk {

    private final RoundDesk desk;
    private final ConsultationPage round;
    private final WordsField response;

    RespondAsk(RoundDesk desk, ConsultationPage round) {
        this.desk = desk;
        this.round = round;
        response = desk.words("workspace.consultation.response");
    }

    Ask ask() {
        return desk.ask(
                        "workspace.consultation.respond",
                        () -> response.read()
                                .map(words -> new RespondToConsultation(
                                        round.consultation(), words, desk.seat().me())))
                .with(response);
    }
}
