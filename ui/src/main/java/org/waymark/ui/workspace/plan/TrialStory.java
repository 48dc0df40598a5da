package org.waymark.ui.workspace.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.query.progress.Trial;

/**
 * What is tried beside what stands.
 *
 * @param present the measure as it stands, or null where it has no start or target yet
 * @param lead where the pace that was given leads, or null where none was
 */
record TrialStory(
        Trial tried,
        @Nullable Trial present,
        Trial.@Nullable Lead lead,
        @Nullable BigDecimal pace) {}
