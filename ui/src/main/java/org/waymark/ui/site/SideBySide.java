package org.waymark.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.change.Ends;
import org.waymark.ui.change.MoveStory;

/** Two versions of a plan side by side; without a comparison, what was asked for could not be read. */
public record SideBySide(
        StrategyPage plan,
        List<VersionPage> versions,
        Ends ends,
        @Nullable Comparison comparison,
        List<MoveStory> moves) {}
