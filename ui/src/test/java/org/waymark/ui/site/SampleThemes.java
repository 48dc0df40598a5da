package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.HOSTILE;
import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;
import org.waymark.query.theme.ThemePage;

/** What people said about the sample plan, and what was decided. */
final class SampleThemes {

    static final UUID QUOTED = new UUID(1, 2);
    static final ThemePage COURSES = theme(
            "evening-classes",
            "Evening language classes",
            new ThemePage.Decided(
                    Decision.TAKEN_UP,
                    Words.english("People who work by day cannot come.").and("ar", "من يعمل نهارًا لا يستطيع الحضور."),
                    LocalDate.of(2027, 6, 30),
                    LocalDate.of(2026, 9, 1)),
            new ThemePage.Closed(
                    new WeDid(WeDid.Kind.GOAL_CHANGED, PLAN, 2, "language"),
                    Words.english("evening classes in 12 towns from 2027."),
                    LocalDate.of(2026, 10, 2)));
    static final ThemePage LATE = theme(
            "waiting-time",
            HOSTILE,
            new ThemePage.Decided(
                    Decision.DECLINED,
                    Words.english("60 days is what staffing allows."),
                    null,
                    LocalDate.of(2026, 9, 3)),
            null);

    private SampleThemes() {}

    private static ThemePage theme(
            String id, String title, ThemePage.Decided decided, ThemePage.@Nullable Closed closed) {
        var quote = new ThemePage.Quote(
                new FeedbackId("q-" + id),
                new About(About.Kind.GOAL, PLAN, "language", null),
                "ar",
                Perspective.NOT_SAID,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 8, 31),
                new Sealed(1, QUOTED, "iv", "quote-" + id),
                List.of(new ThemePage.Translation("en", false, new Sealed(1, QUOTED, "iv", "translated-" + id))));
        return new ThemePage(
                new ThemeId(id),
                PLAN,
                Words.english(title),
                LocalDate.of(2026, 7, 1),
                List.of(quote),
                1,
                decided,
                closed);
    }
}
