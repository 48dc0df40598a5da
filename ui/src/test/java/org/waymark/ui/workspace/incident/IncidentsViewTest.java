package org.waymark.ui.workspace.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.incident.Recipient.SUPPORT;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.MARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.incident.IncidentCommand.ReportIncident;
import org.waymark.command.incident.IncidentEvent.HandedOver;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.Told;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.query.incident.IncidentPage;
import org.waymark.query.incident.IncidentPage.Handed;
import org.waymark.ui.workspace.WorkspaceTest;

class IncidentsViewTest extends WorkspaceTest {

    static final IncidentId INCIDENT = new IncidentId("7c2f");
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Told TOLD = new Told(
            Kind.THREAT,
            IRELAND,
            new Period("2026-10"),
            Set.of(Motive.RELIGION),
            Set.of(Harm.FEAR),
            Elsewhere.NOWHERE,
            WhyNot.NO_TRUST);

    IncidentsViewTest() {
        super("moderator", "MODERATOR");
    }

    static IncidentPage incident(Handed... handed) {
        return new IncidentPage(INCIDENT, TOLD, Set.of(SUPPORT), null, false, DAY, false, List.of(handed));
    }

    @Test
    void whoeverMayHaveItGetsItAndTheDayIsNoted() {
        send(new ReportIncident(
                INCIDENT, TOLD, Set.of(SUPPORT), null, new ReceiptTag("a1"), null, ParticipantId.PUBLIC));
        answers.moderation.incidents.add(incident());
        navigate(IncidentsView.class);
        assertThat(page()).contains("A threat", "1 of them to be handed over", "Reported nowhere: no trust");
        assertThat(page()).doesNotContain("the police");

        press("Note that it was handed to an organisation that stands by people");

        assertThat(happened(INCIDENT))
                .last()
                .isInstanceOfSatisfying(
                        HandedOver.class,
                        handed -> assertThat(handed)
                                .returns(SUPPORT, HandedOver::recipient)
                                .returns(MARA, HandedOver::by));
    }

    @Test
    void howSoonTheyTookItUpIsSaid() {
        answers.moderation.incidents.add(incident(new Handed(SUPPORT, DAY, DAY.plusDays(3))));
        navigate(IncidentsView.class);
        assertThat(page()).contains("within 3 days", "they took it up on 5 November 2026");
    }
}
