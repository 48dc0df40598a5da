package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
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
import org.waymark.command.Refused;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessCommand.TakeBackAccess;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.OversightCommand.SetMargin;
import org.waymark.command.standing.OversightCommand.SwitchReviewOff;
import org.waymark.command.standing.OversightCommand.SwitchReviewOn;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindOversight;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.OversightPage;
import org.waymark.query.standing.Standings;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/**
 * What several standings say about the same thing, side by side; where they diverge, and what the sides say about it.
 * Each POST takes the fields of its command and a {@code key} under which it may be sent again.
 */
@RestController
@RequestMapping("/api/v1/standings")
class StandingsApi {

    private final Desk desk;
    private final Sending sending;

    StandingsApi(Desk desk, Sending sending) {
        this.desk = desk;
        this.sending = sending;
    }

    /**
     * Where more than one standing speaks of the same period and group. Nothing asked for is everything.
     *
     * @param asof as known at the end of this day, or null for now
     */
    @GetMapping
    List<StandingsAnswer> standings(
            @RequestParam @Nullable String indicator,
            @RequestParam @Nullable String place,
            @RequestParam @Nullable String asof) {
        var question = new FindStandings(
                indicator == null ? null : new IndicatorId(indicator),
                place == null ? null : new PlaceId(place),
                asof == null ? null : Days.read("asof", asof));
        return desk.list(question, Standings.class, Desk.ANYBODY).stream()
                .map(StandingsAnswer::of)
                .toList();
    }

    /** Where monitors were let in and where not, the latest day first. */
    @GetMapping("/access")
    List<AccessAnswer> access(@RequestParam @Nullable String indicator, @RequestParam @Nullable String place) {
        var question = new FindAccess(
                indicator == null ? null : new IndicatorId(indicator), place == null ? null : new PlaceId(place));
        return desk.list(question, AccessPage.class, Desk.ANYBODY).stream()
                .map(AccessAnswer::of)
                .toList();
    }

    /** Margins and review switches with their reasons, oldest first. */
    @GetMapping("/oversight")
    List<OversightAnswer> oversight(@RequestParam @Nullable String indicator) {
        var question = new FindOversight(indicator == null ? null : new IndicatorId(indicator));
        return desk.list(question, OversightPage.class, Desk.ANYBODY).stream()
                .map(OversightAnswer::of)
                .toList();
    }

    /** Takes {@code margin} as {@code {amount, in: UNITS | PERCENT}} and {@code reason}. */
    @PostMapping("/oversight/{indicator}/set-margin")
    ActDone margin(@PathVariable String indicator, @RequestBody ObjectNode body, Principal caller) {
        return oversee(SetMargin.class, "set-margin", indicator, body, caller);
    }

    /** Takes {@code reason}, and {@code measure} as {@code {strategy, measure}} where it is for that alone. */
    @PostMapping("/oversight/{indicator}/switch-review-off")
    ActDone off(@PathVariable String indicator, @RequestBody ObjectNode body, Principal caller) {
        return oversee(SwitchReviewOff.class, "switch-review-off", indicator, body, caller);
    }

    /** Takes {@code reason}, and {@code measure} as {@code {strategy, measure}} where it is for that alone. */
    @PostMapping("/oversight/{indicator}/switch-review-on")
    ActDone on(@PathVariable String indicator, @RequestBody ObjectNode body, Principal caller) {
        return oversee(SwitchReviewOn.class, "switch-review-on", indicator, body, caller);
    }

    /** Takes {@code divergence} as {@code {indicator, place, period}} and {@code words}, for one's own organisation. */
    @PostMapping("/explain-divergence")
    ActDone explain(@RequestBody ObjectNode body, Principal caller) {
        return sending.send("divergence", "explain-divergence", body, caller, (by, _) -> {
            var fields = body.deepCopy().put("side", organisation(by));
            return ActReader.read(ExplainDivergence.class, fields, by.participant());
        });
    }

    /** Takes {@code visit} as {@code {place, organisation, indicator, outcome: GRANTED | REFUSED, reason, day}}. */
    @PostMapping("/access/{id}/record-access")
    ActDone visited(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return sending.send(id, "record-access", body, caller, (by, _) -> {
            var fields = body.deepCopy();
            if (fields.get("visit") instanceof ObjectNode visit) {
                visit.put("monitor", organisation(by));
            }
            return ActReader.read(RecordAccess.class, fields, "access", id, by.participant());
        });
    }

    /** Takes {@code reason}. */
    @PostMapping("/access/{id}/take-back-access")
    ActDone takeBack(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return sending.send(
                id,
                "take-back-access",
                body,
                caller,
                (by, _) -> ActReader.read(TakeBackAccess.class, body, "access", id, by.participant()));
    }

    private ActDone oversee(
            Class<? extends Command> act, String name, String indicator, ObjectNode body, Principal caller) {
        return sending.send(
                indicator,
                name,
                body,
                caller,
                (by, _) -> ActReader.read(act, body, "oversight", indicator, by.participant()));
    }

    private static String organisation(Account by) {
        if (by.organisation() == null) {
            throw Refused.because(AccessRefusal.NO_MANDATE);
        }
        return by.organisation();
    }
}
