package org.waymark.ui.site;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** Hands in what somebody wrote on the form, with the part of the plan it is about. */
@Component
class Giving {

    private final Voices voices;
    private final Receipts receipts;
    private final PublicRecord record;

    Giving(Voices voices, Receipts receipts, PublicRecord record) {
        this.voices = voices;
        this.receipts = receipts;
        this.record = record;
    }

    /** Sends the draft once, however often it is handed in, and answers the same receipt each time. */
    String give(Draft draft) {
        return receipts.shown(voices.give(
                about(draft),
                draft.perspective(),
                draft.language(),
                draft.text(),
                null,
                draft.voice().toString(),
                Desk.ANYBODY));
    }

    /** What the draft speaks of, with the plan that holds it. */
    About about(Draft draft) {
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
