package org.waymark.query.history;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.indicator.IndicatorEvent;
import org.waymark.command.milestone.MilestoneEvent;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;

/** Remembers along a stream which earlier event each one replaces or takes back. */
final class Replacements {

    private static final String COUNTS = "counts ";
    private static final String SENT = "sent ";

    private final Map<String, Object> standing = new HashMap<>();

    @Nullable
    Object by(Object event) {
        return switch (event) {
            case ValueSubmitted sent -> put(SENT + sent.period(), event);
            case ValueAccepted counts -> put(COUNTS + counts.period(), event);
            case ValueCorrected corrected -> standing.get(COUNTS + corrected.period());
            case AcceptanceWithdrawn withdrawn -> standing.remove(COUNTS + withdrawn.period());
            case PlaceEvent named -> put("name", event);
            case IndicatorEvent defined -> put("definition", event);
            case CommitmentAdded added -> put("clause", event);
            case CommitmentCorrected corrected -> put("clause", event);
            case MilestoneEvent told -> put("progress", event);
            case CostOfInactionNoted noted -> put("inaction", event);
            case ResourceRecorded recorded -> put(recorded.resource().resource().toString(), event);
            case ResourceTakenBack back -> standing.get(back.resource().toString());
            default -> null;
        };
    }

    private @Nullable Object put(String what, Object event) {
        return standing.put(what, event);
    }
}
