package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackCommand.DecideAppeal;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.FeedbackCommand.WriteBack;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.sealed.Seals;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.FindVoice;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.StaffWords;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** Voices as those who work here handle them. Texts are opened one at a time, which their authors are told. */
@RestController
@RequestMapping("/api/v1/voices")
class VoicesApi {

    private final Desk desk;
    private final Sending sending;
    private final Seals seals;

    VoicesApi(Desk desk, Sending sending, Seals seals) {
        this.desk = desk;
        this.sending = sending;
        this.seals = seals;
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
            boolean appealWaits) {}

    /** What was said, in the order it was said. */
    record Text(
            @Nullable String text, List<String> since, @Nullable String appeal) {}

    /**
     * Words to release.
     *
     * @param shown other words than the author's, or null for those
     */
    record Publication(@Nullable String shown) {}

    /** Why words are shown to nobody, and what their author reads. */
    record Withholding(WithheldBecause reason, String statement) {}

    /** In which theme a voice is heard. */
    record Hearing(ThemeId theme) {}

    /** What somebody writes back. */
    record Reply(String text) {}

    /** What another person decides about an appeal, and what the author reads. */
    record Answer(boolean granted, String statement) {}

    @GetMapping
    List<Row> pile(@RequestParam @Nullable String pile, @Nullable Principal caller) {
        return desk.list(new FindInbox(named(pile)), Voice.class, sending.account(caller)).stream()
                .map(VoicesApi::row)
                .toList();
    }

    @GetMapping("/{id}/text")
    Text text(@PathVariable String id, @Nullable Principal caller) {
        var by = sending.account(caller);
        var voice = voice(id, by);
        if (!by.roles().contains(Role.MODERATOR) && !(by.roles().contains(Role.MONITOR) && voice.appealWaits())) {
            throw Refused.because(AccessRefusal.NOT_YOUR_ROLE);
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

    @PostMapping("/{id}/publications")
    ActDone publish(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Publication.class, body);
        return send(id, "publish-feedback", body, caller, (voice, words) -> {
            var own = words.words(voice).orElse("");
            var shown = row.shown() == null ? own : row.shown().strip();
            var redacted = !shown.equals(own.strip()) && row.shown() != null;
            return by -> new PublishFeedback(voice.feedback(), words.forPublication(voice, shown), redacted, by);
        });
    }

    @PostMapping("/{id}/withholdings")
    ActDone withhold(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Withholding.class, body);
        return send(
                id,
                "withhold-feedback",
                body,
                caller,
                (voice, words) -> by -> new WithholdFeedback(
                        voice.feedback(), row.reason(), words.statement(voice, row.statement()), by));
    }

    @PostMapping("/{id}/themes")
    ActDone hear(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Hearing.class, body);
        return send(
                id,
                "join-theme",
                body,
                caller,
                (voice, _) -> by -> new JoinTheme(voice.feedback(), row.theme(), by));
    }

    @PostMapping("/{id}/replies")
    ActDone writeBack(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Reply.class, body);
        return send(
                id,
                "write-back",
                body,
                caller,
                (voice, words) -> by -> new WriteBack(voice.feedback(), words.reply(voice, row.text()), by));
    }

    @PostMapping("/{id}/appeal-decisions")
    ActDone decide(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Answer.class, body);
        return send(
                id,
                "decide-appeal",
                body,
                caller,
                (voice, words) -> by -> new DecideAppeal(
                        voice.feedback(), row.granted(), words.appealAnswer(voice, row.statement()), by));
    }

    /** What a person does about a voice. */
    @FunctionalInterface
    private interface Act {
        Command by(ParticipantId person);
    }

    private ActDone send(
            String id, String act, ObjectNode body, Principal caller, BiFunction<Voice, StaffWords, Act> command) {
        return sending.send(id, act, body, caller, (by, _) -> command.apply(
                        voice(id, by), new StaffWords(seals, by.participant()))
                .by(by.participant()));
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
                voice.appealWaits());
    }

    private static Pile named(@Nullable String pile) {
        return Arrays.stream(Pile.values())
                .filter(one -> one.name().equalsIgnoreCase(pile == null ? "waiting" : pile))
                .findFirst()
                .orElseThrow(() -> new UnreadableField(
                        "pile", "'" + pile + "' is no pile.", "Write waiting, heard or ended."));
    }
}
