package org.waymark.ui.api;

import java.security.Principal;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.FeedbackCommand.DecideAppeal;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackCommand.TranslateFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithholdFeedback;
import org.waymark.command.feedback.FeedbackCommand.WriteBack;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.sealed.Seals;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.FindVoice;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.StaffWords;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** What those who work here do about a voice. */
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

    /** Published words in another language; {@code machine} where no person wrote them. */
    record Translation(String language, String text, boolean machine) {}

    /** What somebody writes back. */
    record Reply(String text) {}

    /** What another person decides about an appeal, and what the author reads. */
    record Answer(boolean granted, String statement) {}

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
                id, "join-theme", body, caller, (voice, _) -> by -> new JoinTheme(voice.feedback(), row.theme(), by));
    }

    @PostMapping("/{id}/translations")
    ActDone translate(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Translation.class, body);
        return send(
                id,
                "translate-feedback",
                body,
                caller,
                (voice, words) -> by -> new TranslateFeedback(
                        voice.feedback(), row.language(), words.translation(voice, row.text()), row.machine(), by));
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
        return sending.send(
                id,
                act,
                body,
                caller,
                (by, _) -> command.apply(voice(id, by), new StaffWords(seals, by.participant()))
                        .by(by.participant()));
    }

    private Voice voice(String id, Account by) {
        return desk.find(new FindVoice(new FeedbackId(id)), Voice.class, by)
                .orElseThrow(() -> new NotThere("voice", id));
    }
}
