package org.waymark.ui.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.FeedbackRefusal;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.ui.Desk;

/** Hands in what somebody said. The text is sealed here and is plain nowhere after. */
@Component
class Giving {

    private final Desk desk;
    private final Seals seals;
    private final Receipts receipts;
    private final PublicRecord record;

    Giving(Desk desk, Seals seals, Receipts receipts, PublicRecord record) {
        this.desk = desk;
        this.seals = seals;
        this.receipts = receipts;
        this.record = record;
    }

    /** Sends the draft once, however often it is handed in, and answers the same receipt each time. */
    String give(Draft draft) {
        var voice = draft.voice();
        var feedback = new FeedbackId(voice.toString());
        var receipt = receipts.issueFor(voice.toString(), draft.text());
        seals.cut(voice);
        var where = new SealedIn("feedback.feedback-given", feedback.toString(), "text");
        var command = new GiveFeedback(
                feedback,
                about(draft),
                draft.perspective(),
                draft.language(),
                seals.seal(voice, where, draft.text()),
                receipts.tag(receipt),
                null,
                ParticipantId.PUBLIC);
        send(command, voice);
        return receipts.shown(receipt);
    }

    private void send(GiveFeedback command, UUID voice) {
        try {
            desk.send(command, Desk.ANYBODY, "site:" + voice);
        } catch (RuntimeException failure) {
            if (Refused.in(failure) != FeedbackRefusal.ALREADY_GIVEN) {
                throw failure;
            }
        }
    }

    private About about(Draft draft) {
        var place = draft.place().isEmpty() ? null : new PlaceId(draft.place());
        var kind = draft.about().startsWith("goal:")
                ? About.Kind.GOAL
                : draft.about().startsWith("measure:") ? About.Kind.MEASURE : null;
        var id = draft.about().substring(draft.about().indexOf(':') + 1);
        var strategy = kind == null ? null : strategyOf(kind, id);
        if (kind == null || strategy == null) {
            return new About(place == null ? About.Kind.GENERAL : About.Kind.PLACE, null, null, place);
        }
        return new About(kind, strategy, id, place);
    }

    private @Nullable StrategyId strategyOf(About.Kind kind, String id) {
        for (var plan : record.progress()) {
            if (holds(plan, kind, id)) {
                return plan.strategy();
            }
        }
        return null;
    }

    private static boolean holds(StrategyProgress plan, About.Kind kind, String id) {
        return plan.goals().stream()
                .anyMatch(goal -> kind == About.Kind.GOAL
                        ? goal.goal().goal().value().equals(id)
                        : goal.measures().stream()
                                .anyMatch(measure ->
                                        measure.measure().measure().value().equals(id)));
    }
}
