package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.fact.Content;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactId;
import org.waymark.command.fact.Story;
import org.waymark.command.feedback.Consent;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.fact.FactPage;
import org.waymark.query.fact.FindFacts;

/** What is told beside the employment figures of the sample plan. */
final class SampleFacts {

    static final String STORY = "Я знайшла роботу.";

    private static final LocalDate TOLD = LocalDate.of(2026, 10, 1);

    @QueryHandler
    List<FactPage> on(FindFacts question) {
        var story = new Story("uk", new Sealed(1, new UUID(1, 9), "iv", "story"), Consent.WRITTEN);
        return List.of(
                fact(Kind.MYTH, "They never work", "Three in four do", null, null),
                fact(Kind.STORY, "How Olena found work", null, null, story),
                fact(Kind.EVENT, "A border opened", "Many came", LocalDate.of(2022, 3, 4), null));
    }

    static void seal(SampleSecrets secrets) {
        secrets.put("story", new SealedIn("fact.fact-recorded", "fact:story", "story"), STORY);
    }

    private static FactPage fact(
            Kind kind, String title, @Nullable String text, @Nullable LocalDate day, @Nullable Story story) {
        var content = new Content(
                kind,
                PLAN,
                new GoalId("employment"),
                Words.english(title),
                text == null ? null : Words.english(text),
                day,
                story == null ? List.of("https://example.org/" + kind) : List.of(),
                story);
        return new FactPage(new FactId(kind.name().toLowerCase(Locale.ROOT)), 1, content, "fact.fact-recorded", TOLD);
    }
}
