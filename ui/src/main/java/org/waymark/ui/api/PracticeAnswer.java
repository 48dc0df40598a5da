package org.waymark.ui.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.Recognition;
import org.waymark.query.practice.PracticePage;

/** A practice as it is told today; of one that was withdrawn only that, when and why. */
record PracticeAnswer(
        String id,
        int revision,
        @Nullable Experience experience,
        List<GoalLink> goals,
        List<Recognition> recognitions,
        @Nullable Instant published,
        @Nullable String withdrawn,
        List<PracticePage.Step> steps) {

    static PracticeAnswer of(PracticePage page) {
        var gone = page.withdrawn() != null;
        return new PracticeAnswer(
                page.practice().value(),
                page.revision(),
                gone ? null : page.experience(),
                gone ? List.of() : page.goals(),
                gone ? List.of() : page.recognitions(),
                page.published(),
                page.withdrawn(),
                page.steps());
    }
}
