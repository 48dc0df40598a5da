package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.sealed.Seals;
import org.waymark.query.feedback.Attention;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.FindVoice;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Moderating;
import org.waymark.ui.StaffWords;
import org.waymark.ui.theme.Alike;

/** Voices as those who work here see them. Texts are opened one at a time, which their authors are told. */
@RestController
@RequestMapping("/api/v1/voices")
class InboxApi {

    private final Desk desk;
    private final Sending sending;
    private final Seals seals;
    private final Moderating moderating;

    InboxApi(Desk desk, Sending sending, Seals seals, Moderating moderating) {
        this.desk = desk;
        this.sending = sending;
        this.seals = seals;
        this.moderating = moderating;
    }

    /** A voice without its words. */
    record Row(
            String voice,
            Stage stage,
            About about,
            Perspective perspective,
            String language,
            LocalDate given,
            LocalDate answerDue,
            boolean awaitsReply,
            boolean appealWaits,
            Attention attention) {}

    /** What was said, in the order it was said. */
    record Text(
            @Nullable String text,
            List<String> since,
            @Nullable String appeal) {}

    @GetMapping
    List<Row> pile(@RequestParam @Nullable String pile, @Nullable Principal caller) {
        return desk.list(new FindInbox(named(pile)), Voice.class, sending.account(caller)).stream()
                .map(InboxApi::row)
                .toList();
    }

    /** Published words in no theme that say much the same as others. */
    record Similar(String voice, String text, int percent) {}

    /** Which might be joined with this one; only a person joins them. */
    @GetMapping("/{id}/alike")
    List<Similar> alike(@PathVariable String id, @Nullable Principal caller) {
        var by = sending.account(caller);
        var others = desk.list(new FindInbox(Pile.WAITING), Voice.class, by);
        return Alike.to(voice(id, by), others, new StaffWords(seals, by.participant())).stream()
                .map(one -> new Similar(one.voice().feedback().value(), one.words(), one.percent()))
                .toList();
    }

    @GetMapping("/{id}/text")
    Text text(@PathVariable String id, @Nullable Principal caller) {
        var by = sending.account(caller);
        var voice = voice(id, by);
        if (!by.roles().contains(Role.MODERATOR) && !(by.roles().contains(Role.MONITOR) && voice.appealWaits())) {
            throw Refused.because(AccessRefusal.NOT_YOUR_ROLE);
        }
        if (by.roles().contains(Role.MODERATOR)) {
            Refused.when(moderating.restUntil(by).isPresent(), AccessRefusal.REST_FIRST);
        }
        var words = new StaffWords(seals, by.participant());
        return new Text(
                words.words(voice).orElse(null),
                voice.messages().stream()
                        .flatMap(message -> words.message(voice, message).stream())
                        .toList(),
                voice.appeal() == null
                        ? null
                        : words.appeal(voice, voice.appeal()).orElse(null));
    }

    private Voice voice(String id, Account by) {
        return desk.find(new FindVoice(new FeedbackId(id)), Voice.class, by)
                .orElseThrow(() -> new NotThere("voice", id));
    }

    private static Row row(Voice voice) {
        return new Row(
                voice.feedback().value(),
                voice.stage(),
                voice.about(),
                voice.perspective(),
                voice.language(),
                voice.given(),
                voice.answerDue(),
                voice.awaitsReply(),
                voice.appealWaits(),
                voice.attention());
    }

    private static Pile named(@Nullable String pile) {
        return Arrays.stream(Pile.values())
                .filter(one -> one.name().equalsIgnoreCase(pile == null ? "waiting" : pile))
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableField("pile", "'" + pile + "' is no pile.", "Write waiting, heard or ended."));
    }
}
