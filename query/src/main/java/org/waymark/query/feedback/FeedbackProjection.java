package org.waymark.query.feedback;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.query.Pages;

/**
 * A page for each voice from its first word on and a small one for its receipt; they never vanish. Everybody reads a
 * voice from its publication until it is withdrawn. What was decided about its theme is joined when it is asked.
 */
@Component
@ProcessingGroup("feedback")
class FeedbackProjection {

    /** Finds a voice by its receipt. */
    record Receipt(FeedbackId feedback) {}

    static final String VOICES = "voice_2";

    private static final String STAGE = Pages.PAGE + ".stage";
    private static final String FIRST_MESSAGE = Pages.PAGE + ".messages.0";
    private static final String BY = Pages.PAGE + ".origin.by.value";
    private static final String FLAGGED = Pages.PAGE + ".attention.flags.0";
    private static final String APPEAL = Pages.PAGE + ".appeal";

    /** By the day somebody looks at them; of one day what partners or the list of words point at comes first. */
    private static final Comparator<Voice> URGENT_FIRST = Comparator.comparing(
                    FeedbackProjection::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(voice -> !voice.attention().trusted()
                    && !voice.origin().circumstances().marked())
            .thenComparing(voice -> voice.attention().until(), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Voice> OLDEST_FIRST = Comparator.comparing(Voice::given)
            .thenComparing(voice -> voice.feedback().value());

    private final Pages<Voice> voices;
    private final Pages<Receipt> receipts;
    private final Stages stages;

    FeedbackProjection(MongoDatabase database) {
        voices = new Pages<>(database, VOICES, Voice.class, STAGE, BY);
        receipts = new Pages<>(database, "voice_receipt_1", Receipt.class);
        stages = new Stages(database);
    }

    @EventHandler
    void on(FeedbackEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof FeedbackGiven given) {
            voices.put(given.feedback(), sequence, Voices.given(given, at));
            receipts.put(given.receipt().value(), sequence, new Receipt(given.feedback()));
        } else {
            voices.change(event.feedback(), sequence, voice -> Voices.after(voice, event, at));
        }
    }

    @QueryHandler
    Optional<Voice> answer(FindVoice question) {
        return voices.find(question.feedback()).map(stages::today);
    }

    @QueryHandler
    Optional<Voice> answer(FindByReceipt question) {
        return receipts.find(question.receipt().value())
                .flatMap(receipt -> voices.find(receipt.feedback()))
                .map(stages::today);
    }

    @QueryHandler
    List<Voice> answer(FindInbox question) {
        var pile = question.pile();
        return stages.today(voices.where(stored(pile))).stream()
                .filter(voice -> voice.pile() == pile)
                .sorted(pile == Pile.WAITING ? URGENT_FIRST.thenComparing(OLDEST_FIRST) : OLDEST_FIRST.reversed())
                .toList();
    }

    @QueryHandler
    List<Voice> answer(FindHandedOn question) {
        return stages.today(voices.where(eq(BY, question.by().value()))).stream()
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @QueryHandler
    List<Voice> answer(FindPublished question) {
        return among(Stage.PUBLISHED, Stage.JOINED).stream()
                .filter(voice -> question.about() == null || speaksOf(voice.about(), question.about()))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @ResetHandler
    void forget() {
        voices.drop();
        receipts.drop();
    }

    private List<Voice> among(Stage... those) {
        return stages.today(voices.where(at(those)));
    }

    private static @Nullable LocalDate day(Voice voice) {
        var until = voice.attention().until();
        return until == null ? null : LocalDate.ofInstant(until, ZoneOffset.UTC);
    }

    private static Bson at(Stage... those) {
        return in(STAGE, List.of(those).stream().map(Stage::name).toList());
    }

    /** A voice that was joined to a theme stays so on its page, however far the theme comes. */
    private static Bson stored(Pile pile) {
        return switch (pile) {
            case WAITING ->
                or(at(Stage.RECEIVED, Stage.PUBLISHED), exists(FIRST_MESSAGE), exists(APPEAL), exists(FLAGGED));
            case HEARD -> at(Stage.JOINED);
            case ENDED -> at(Stage.JOINED, Stage.WITHHELD, Stage.WITHDRAWN);
        };
    }

    private static boolean speaksOf(About about, About asked) {
        return about.kind() == asked.kind()
                && (asked.strategy() == null || asked.strategy().equals(about.strategy()))
                && (asked.id() == null || asked.id().equals(about.id()))
                && (asked.place() == null || asked.place().equals(about.place()));
    }
}
