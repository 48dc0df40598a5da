package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.Exposure;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.FindPublished;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.moderation.FindModerationRules;
import org.waymark.query.moderation.ModerationRules;

/** The rules by which the house of the sample reads voices. */
final class SampleModeration {

    static final String MEANING = "Incitement to hatred against a group";

    @QueryHandler
    Optional<ModerationRules> answer(FindModerationRules question) {
        return Optional.of(new ModerationRules(
                Map.of(WithheldBecause.ILLEGAL, new Definition(Words.english(MEANING), "1989 Act")),
                Map.of("en", List.of("vermin")),
                Exposure.ORDINARY));
    }

    @QueryHandler
    List<Voice> answer(FindPublished question) {
        return List.of(published("evening-classes"), published("waiting-time"));
    }

    private static Voice published(String theme) {
        var words = new Sealed(1, new UUID(0, 1), "iv", "quote-" + theme);
        var day = LocalDate.of(2026, 8, 1);
        return new Voice(
                new FeedbackId("q-" + theme),
                Stage.JOINED,
                new About(About.Kind.GENERAL, null, null, null),
                Perspective.NOT_SAID,
                "ar",
                words,
                words,
                false,
                null,
                null,
                day,
                day.plusDays(30),
                day,
                new ThemeId(theme));
    }
}
