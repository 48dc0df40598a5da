package org.waymark.infra.sample;

import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.incident.IncidentCommand.HandOver;
import org.waymark.command.incident.IncidentCommand.NoteResponse;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.command.place.PlaceId;
import org.waymark.query.incident.IncidentPage;
import org.waymark.ui.Desk;
import org.waymark.ui.Incidents;

/** Invented incidents, as many as a table needs to show which counts it withholds; one was handed over. */
@Component
class IncidentSample implements Chapter {

    private final Cast cast;
    private final Incidents incidents;

    IncidentSample(Cast cast, Incidents incidents) {
        this.cast = cast;
        this.incidents = incidents;
    }

    @Override
    public void tell(Catalogue file) {
        IntStream.range(0, 14).forEach(i -> tell(Kind.INSULT, "insult-" + i));
        IntStream.range(0, 11).forEach(i -> tell(Kind.DISCRIMINATION, "discrimination-" + i));
        var code = tell(Kind.THREAT, "threat", Recipient.SUPPORT, Recipient.MONITOR);
        incidents.find(code).ifPresent(this::handOver);
    }

    private String tell(Kind kind, String key, Recipient... agreed) {
        var told = new Told(
                kind,
                new PlaceId("ie-fingal"),
                new Period("2020-02"),
                Set.of(Motive.MIGRANT_OR_REFUGEE),
                Set.of(Harm.FEAR),
                Elsewhere.NOWHERE,
                WhyNot.NO_TRUST);
        return incidents.report(told, Set.of(agreed), "", null, "sample:" + key, Desk.ANYBODY);
    }

    private void handOver(IncidentPage page) {
        var monitor = cast.as("monitor").participant();
        cast.send(new HandOver(page.incident(), Recipient.SUPPORT, monitor), "support");
        cast.send(new NoteResponse(page.incident(), Recipient.SUPPORT, monitor), "support");
    }
}
