package org.waymark.query.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.ValidationRuleId;

/**
 * A validation rule as it reads today.
 *
 * @param revision given back with each change
 * @param retired why no value is looked at by it any more, or null
 * @param steps how it came to read so, in order
 */
public record RulePage(
        ValidationRuleId rule,
        int revision,
        Rule says,
        @Nullable String retired,
        List<Step> steps) {

    /** Whether values are looked at by it. */
    public boolean isLookedAt() {
        return says.on() && retired == null;
    }

    /**
     * One thing that happened to it.
     *
     * @param what stored name of the event, for example {@code quality.rule-changed}
     * @param reason why, or null where none is asked for
     */
    public record Step(String what, Instant at, @Nullable String reason, ParticipantId by) {}
}
