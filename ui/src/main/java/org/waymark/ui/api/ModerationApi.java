package org.waymark.ui.api;

import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.moderation.ModerationCommand;
import org.waymark.command.moderation.ModerationCommand.DefineReason;
import org.waymark.command.moderation.ModerationCommand.LimitExposure;
import org.waymark.command.moderation.ModerationCommand.ListWords;
import org.waymark.command.moderation.ModerationId;
import org.waymark.query.feedback.FindModerationRecord;
import org.waymark.query.feedback.ModerationRecord;
import org.waymark.query.moderation.ModerationRules;
import org.waymark.ui.Desk;
import org.waymark.ui.Moderating;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** By which rules voices are read, and how they were. Each POST takes the fields of its command and a {@code key}. */
@RestController
@RequestMapping("/api/v1/moderation")
class ModerationApi {

    private final Desk desk;
    private final Sending sending;
    private final Moderating moderating;
    private final Clock clock;

    ModerationApi(Desk desk, Sending sending, Moderating moderating, Clock clock) {
        this.desk = desk;
        this.sending = sending;
        this.moderating = moderating;
        this.clock = clock;
    }

    /** What reasons mean here, the words by which the queue is sorted, and how much one person reads before a rest. */
    @GetMapping
    ModerationRules rules() {
        return moderating.rules();
    }

    /** What waits, what was decided and how late, what became of appeals, and how well the lists of words point. */
    @GetMapping("/record")
    ModerationRecord record(@Nullable Principal caller) {
        return desk.find(new FindModerationRecord(clock.instant()), ModerationRecord.class, sending.account(caller))
                .orElseThrow();
    }

    /** Takes {@code reason} and {@code definition} as {@code {words, law}}. */
    @PostMapping("/define-reason")
    ActDone define(@RequestBody ObjectNode body, Principal caller) {
        return send(DefineReason.class, "define-reason", body, caller);
    }

    /** Takes {@code language} and {@code words}, all of them. */
    @PostMapping("/list-words")
    ActDone list(@RequestBody ObjectNode body, Principal caller) {
        return send(ListWords.class, "list-words", body, caller);
    }

    /** Takes {@code exposure} as {@code {perHour, perDay, rest}}, the rest in minutes. */
    @PostMapping("/limit-exposure")
    ActDone limit(@RequestBody ObjectNode body, Principal caller) {
        return send(LimitExposure.class, "limit-exposure", body, caller);
    }

    private ActDone send(Class<? extends ModerationCommand> act, String name, ObjectNode body, Principal caller) {
        var house = ModerationId.HOUSE.value();
        return sending.send(
                house, name, body, caller, (by, _) -> ActReader.read(act, body, "moderation", house, by.participant()));
    }
}
