package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.gathering.GatheringCommand.TakeBackGathering;
import org.waymark.command.gathering.GatheringCommand.TellGathering;
import org.waymark.command.place.PlaceId;
import org.waymark.query.feedback.FindHandedOn;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.gathering.FindGatherings;
import org.waymark.query.gathering.FindOwnGatherings;
import org.waymark.query.gathering.GatheringPage;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import org.waymark.ui.collect.Brought;
import org.waymark.ui.collect.Collecting;
import tools.jackson.databind.node.ObjectNode;

/** What partners bring in for people who do not write themselves. */
@RestController
@RequestMapping("/api/v1/collected")
class CollectApi {

    private final Desk desk;
    private final Sending sending;
    private final Collecting collecting;

    CollectApi(Desk desk, Sending sending, Collecting collecting) {
        this.desk = desk;
        this.sending = sending;
        this.collecting = collecting;
    }

    /** One voice, in the words of whoever spoke. */
    record Row(
            String text,
            String language,
            Perspective perspective,
            @Nullable PlaceId place,
            Consent consent,
            @Nullable String contact) {

        @Override
        public String toString() {
            return "[voice]";
        }
    }

    /** A voice this partner handed on. */
    record Handed(String voice, Stage stage, LocalDate given, LocalDate answerDue) {}

    /** Takes one voice and answers with the receipt for whoever spoke. */
    @PostMapping("/voices")
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptAnswer voice(@RequestBody ObjectNode body, Principal caller) {
        var by = sending.account(caller);
        Refused.when(!by.roles().contains(Role.PARTNER), AccessRefusal.NOT_YOUR_ROLE);
        var row = ActReader.read(Row.class, body);
        var contact = row.contact() == null ? "" : row.contact();
        var voice = new Brought(0, row.text(), row.language(), row.perspective(), row.place(), row.consent(), contact);
        var key = ActReader.key(body);
        return new ReceiptAnswer(
                collecting.take(voice, key == null ? UUID.randomUUID().toString() : key, by));
    }

    /** What the caller handed on, and how far it has come. */
    @GetMapping("/voices")
    List<Handed> voices(@Nullable Principal caller) {
        var by = sending.account(caller);
        return desk.list(new FindHandedOn(by.participant()), Voice.class, by).stream()
                .map(voice -> new Handed(voice.feedback().value(), voice.stage(), voice.given(), voice.answerDue()))
                .toList();
    }

    /** All gatherings for those who work with them; for a partner their own. */
    @GetMapping("/gatherings")
    List<GatheringPage> gatherings(@Nullable Principal caller) {
        var by = sending.account(caller);
        var question =
                by.roles().contains(Role.PARTNER) ? new FindOwnGatherings(by.participant()) : new FindGatherings();
        return desk.list(question, GatheringPage.class, by);
    }

    /**
     * Takes {@code held} as {@code {place, on, heads, perspective, languages, questions, raised: [{words, times}]}}.
     */
    @PostMapping("/gatherings/{id}/tell-gathering")
    ActDone tell(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return sending.send(
                id,
                "tell-gathering",
                body,
                caller,
                (by, _) -> ActReader.read(TellGathering.class, body, "gathering", id, by.participant()));
    }

    /** Takes {@code reason}. */
    @PostMapping("/gatherings/{id}/take-back-gathering")
    ActDone takeBack(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return sending.send(
                id,
                "take-back-gathering",
                body,
                caller,
                (by, _) -> ActReader.read(TakeBackGathering.class, body, "gathering", id, by.participant()));
    }
}
