package org.waymark.ui.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.fact.Content;
import org.waymark.command.fact.FactCommand.CorrectFact;
import org.waymark.command.fact.FactCommand.RecordFact;
import org.waymark.command.fact.FactId;
import org.waymark.command.fact.Story;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.query.fact.FactPage;
import org.waymark.ui.Desk;

/** Makes commands of what somebody tells; a story is sealed under a key of its fact, which its withdrawal destroys. */
@Component
public class Facts {

    private static final String RECORDED = "fact.fact-recorded";
    private static final String CORRECTED = "fact.fact-corrected";

    private final Seals seals;

    Facts(Seals seals) {
        this.seals = seals;
    }

    public RecordFact record(FactId fact, Telling telling, ParticipantId by) {
        return new RecordFact(fact, sealed(fact, telling, RECORDED), by);
    }

    public CorrectFact correct(FactPage page, int seen, Telling telling, String reason, ParticipantId by) {
        return new CorrectFact(page.fact(), seen, sealed(page.fact(), telling, CORRECTED), reason, by);
    }

    /** The story as everybody may read it; empty where none is told. */
    public Optional<String> story(FactPage page) {
        return Optional.ofNullable(page.content().story())
                .flatMap(story -> seals.open(
                        story.words(),
                        in(page.told(), page.fact()),
                        Seals.Purpose.PUBLICATION,
                        Desk.ANYBODY.participant()));
    }

    /** Destroys the key of a story that is told no longer. */
    public void forget(FactPage page) {
        if (page.content().story() != null) {
            seals.erase(key(page.fact()));
        }
    }

    private Content sealed(FactId fact, Telling telling, String event) {
        var spoken = telling.story();
        Story story = null;
        if (spoken != null) {
            seals.cut(key(fact));
            story = new Story(
                    spoken.language(), seals.seal(key(fact), in(event, fact), spoken.words()), spoken.consent());
        }
        return new Content(
                telling.kind(),
                telling.strategy(),
                telling.goal(),
                telling.title(),
                telling.text(),
                telling.day(),
                telling.sources(),
                story);
    }

    private static UUID key(FactId fact) {
        return UUID.nameUUIDFromBytes(fact.toString().getBytes(UTF_8));
    }

    private static SealedIn in(String event, FactId fact) {
        return new SealedIn(event, fact.toString(), "story");
    }
}
