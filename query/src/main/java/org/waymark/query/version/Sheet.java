package org.waymark.query.version;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Plan;

/**
 * A sheet of the record of a strategy: the draft that is being written on, or a version that was adopted and stays.
 *
 * @param draft the plan being drafted, or null on the sheet of a version
 * @param edits of the draft since the last version, or those that led to the version
 * @param adopted the version, or null on the sheet of the draft
 */
record Sheet(
        StrategyId strategy,
        @Nullable Plan draft,
        List<Edit> edits,
        @Nullable VersionPage adopted) {

    /**
     * The id of the draft. It sorts behind the versions of its strategy, so that it is written after them: where
     * writing is cut off in between, the events are told again and the version is there at least as early as the draft.
     */
    static String draftOf(StrategyId strategy) {
        return strategy + "~draft";
    }

    static Sheet begun(StrategyDrafted drafted) {
        return new Sheet(drafted.strategy(), Plan.begun(drafted), List.of(), null);
    }

    /** The sheet of the draft after one more event. */
    Sheet after(StrategyEvent event, Instant at) {
        var before = plan();
        var after = before.after(event, at);
        return event instanceof VersionAdopted
                ? new Sheet(strategy, after, List.of(), null)
                : new Sheet(strategy, after, edited(before, after, event), null);
    }

    /** The sheet of the draft after something that changes no promise. */
    Sheet with(UnaryOperator<Plan> change) {
        return new Sheet(strategy, change.apply(plan()), edits, null);
    }

    /** The version that the draft becomes. */
    Sheet sealed(VersionAdopted event, Instant at) {
        var recorded = LocalDate.ofInstant(at, UTC);
        var decided = event.decidedOn();
        var page = new VersionPage(
                new VersionId(strategy, event.version()),
                decided == null || decided.isAfter(recorded) ? recorded : decided,
                decided,
                at,
                event.by(),
                event.reason(),
                event.causes(),
                plan().after(event, at).page(Edition.ADOPTED).orElseThrow());
        return new Sheet(strategy, null, edits, page);
    }

    /** The draft as if it were a version already, to be held against one. */
    Sheet asIfAdopted(Words called, LocalDate day) {
        var page = plan().page(Edition.DRAFT).orElseThrow();
        return new Sheet(
                strategy,
                null,
                edits,
                new VersionPage(
                        new VersionId(strategy, page.version() + 1),
                        day,
                        null,
                        day.atStartOfDay(UTC).toInstant(),
                        edits.isEmpty() ? ParticipantId.PUBLIC : edits.getLast().by(),
                        called,
                        List.of(),
                        page));
    }

    private List<Edit> edited(Plan before, Plan after, StrategyEvent event) {
        var all = new ArrayList<>(edits);
        var said = before.page(Edition.DRAFT).orElseThrow();
        var says = after.page(Edition.DRAFT).orElseThrow();
        for (var difference : Differences.between(said, says)) {
            var edit = Edit.of(difference, event);
            var earlier = all.stream().filter(edit::sameAs).findFirst();
            earlier.ifPresent(all::remove);
            all.add(earlier.map(first -> first.followedBy(edit)).orElse(edit));
        }
        return List.copyOf(all);
    }

    private Plan plan() {
        if (draft == null) {
            throw new IllegalStateException("A version that was adopted is not written on: " + this);
        }
        return draft;
    }
}
