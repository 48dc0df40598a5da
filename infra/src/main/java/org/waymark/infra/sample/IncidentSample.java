package org.waymark.infra.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.incident.IncidentCommand.HandOver;
import org.waymark.command.incident.IncidentCommand.NoteResponse;
import org.waymark.command.incident.IncidentCommand.ReportIncident;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.Desk;

/**
 * Invented incidents, as many as a table needs to show which counts it withholds; one was handed over. Nobody holds a
 * receipt of any, so none is made, which would take longer than everything else in the sample.
 */
@Component
class IncidentSample implements Chapter {

    private final Cast cast;
    private final Desk desk;

    IncidentSample(Cast cast, Desk desk) {
        this.cast = cast;
        this.desk = desk;
    }

    @Override
    public void tell(Catalogue file) {
        IntStream.range(0, 14).forEach(i -> tell(Kind.INSULT, "insult-" + i));
        IntStream.range(0, 11).forEach(i -> tell(Kind.DISCRIMINATION, "discrimination-" + i));
        handOver(tell(Kind.THREAT, "threat", Recipient.SUPPORT, Recipient.MONITOR));
    }

    private IncidentId tell(Kind kind, String name, Recipient... agreed) {
        var told = new Told(
                kind,
                new PlaceId("ie-fingal"),
                new Period("2020-02"),
                Set.of(Motive.MIGRANT_OR_REFUGEE),
                Set.of(Harm.FEAR),
                Elsewhere.NOWHERE,
                WhyNot.NO_TRUST);
        var key = "sample:" + name;
        var incident =
                new IncidentId(UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString());
        var command = new ReportIncident(
                incident, told, Set.of(agreed), null, new ReceiptTag(key), null, ParticipantId.PUBLIC);
        desk.send(command, Desk.ANYBODY, key);
        return incident;
    }

    private void handOver(IncidentId incident) {
        var monitor = cast.as("monitor").participant();
        cast.send(new HandOver(incident, Recipient.SUPPORT, monitor), "support");
        cast.send(new NoteResponse(incident, Recipient.SUPPORT, monitor), "support");
    }
}
