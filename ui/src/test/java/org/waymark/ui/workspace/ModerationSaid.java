package org.waymark.ui.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.query.feedback.FindDisturbing;
import org.waymark.query.feedback.FindHandedOn;
import org.waymark.query.feedback.FindModerationRecord;
import org.waymark.query.feedback.ModerationRecord;
import org.waymark.query.feedback.Voice;
import org.waymark.query.gathering.FindOwnGatherings;
import org.waymark.query.gathering.GatheringPage;
import org.waymark.query.incident.FindIncidentFigures;
import org.waymark.query.incident.FindIncidents;
import org.waymark.query.incident.IncidentFigures;
import org.waymark.query.incident.IncidentPage;
import org.waymark.query.moderation.FindModerationRules;
import org.waymark.query.moderation.ModerationRules;

/** What a test lays out about how voices are read. */
public final class ModerationSaid {

    public ModerationRules rules = ModerationRules.ORDINARY;
    public ModerationRecord record = new ModerationRecord(
            0, 0, 0, 0, 0, Map.of(), 0, new ModerationRecord.Appeals(0, 0, 0), List.of(), List.of());
    public final List<Instant> disturbing = new ArrayList<>();

    public final List<Voice> handedOn = new ArrayList<>();

    @QueryHandler
    List<Voice> on(FindHandedOn question) {
        return List.copyOf(handedOn);
    }

    public final List<IncidentPage> incidents = new ArrayList<>();

    @QueryHandler
    List<IncidentPage> on(FindIncidents question) {
        return List.copyOf(incidents);
    }

    public final List<IncidentFigures.Year> years = new ArrayList<>();

    @QueryHandler
    IncidentFigures on(FindIncidentFigures question) {
        return new IncidentFigures(List.copyOf(years));
    }

    @QueryHandler
    List<GatheringPage> on(FindOwnGatherings question) {
        return List.of();
    }

    @QueryHandler
    Optional<ModerationRules> on(FindModerationRules question) {
        return Optional.of(rules);
    }

    @QueryHandler
    Optional<ModerationRecord> on(FindModerationRecord question) {
        return Optional.of(record);
    }

    @QueryHandler
    List<Instant> on(FindDisturbing question) {
        return List.copyOf(disturbing);
    }
}
