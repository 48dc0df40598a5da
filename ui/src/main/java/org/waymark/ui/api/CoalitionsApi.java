package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand.DescribeCoalition;
import org.waymark.command.coalition.CoalitionCommand.EndCoalition;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionCommand.LeaveCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalition;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** Coalitions and working groups, with everybody who is or was a member. */
@RestController
@RequestMapping("/api/v1/coalitions")
class CoalitionsApi {

    private final Desk desk;
    private final Sending sending;

    CoalitionsApi(Desk desk, Sending sending) {
        this.desk = desk;
        this.sending = sending;
    }

    /** One to form, by its readable id. */
    record Forming(String coalition, Charter charter, LocalDate on) {}

    /** What it says of itself from now on, and why. */
    record Describing(Charter charter, String reason) {}

    /** Who comes or goes, and when. */
    record Membership(OrganisationId member, LocalDate on) {}

    /** How it ends. */
    record Ending(String reason, LocalDate on) {}

    @GetMapping
    List<CoalitionPage> all(@Nullable Principal caller) {
        return desk.list(new FindCoalitions(), CoalitionPage.class, sending.account(caller));
    }

    @GetMapping("/{id}")
    CoalitionPage one(@PathVariable String id, @Nullable Principal caller) {
        return desk.find(new FindCoalition(coalition(id)), CoalitionPage.class, sending.account(caller))
                .orElseThrow(() -> new NotThere("coalition", id));
    }

    @PostMapping
    ActDone form(@RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Forming.class, body);
        return sending.send(
                row.coalition(),
                "form-coalition",
                body,
                caller,
                (by, _) -> new FormCoalition(coalition(row.coalition()), row.charter(), row.on(), by.participant()));
    }

    @PostMapping("/{id}/charter")
    ActDone describe(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Describing.class, body);
        return sending.send(
                id,
                "describe-coalition",
                body,
                caller,
                (by, _) -> new DescribeCoalition(coalition(id), row.charter(), row.reason(), by.participant()));
    }

    @PostMapping("/{id}/members")
    ActDone join(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Membership.class, body);
        return sending.send(
                id,
                "join-coalition",
                body,
                caller,
                (by, _) -> new JoinCoalition(coalition(id), row.member(), row.on(), by.participant()));
    }

    @PostMapping("/{id}/members/end")
    ActDone leave(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Membership.class, body);
        return sending.send(
                id,
                "leave-coalition",
                body,
                caller,
                (by, _) -> new LeaveCoalition(coalition(id), row.member(), row.on(), by.participant()));
    }

    @PostMapping("/{id}/end")
    ActDone end(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Ending.class, body);
        return sending.send(
                id,
                "end-coalition",
                body,
                caller,
                (by, _) -> new EndCoalition(coalition(id), row.reason(), row.on(), by.participant()));
    }

    private static CoalitionId coalition(String id) {
        try {
            return new CoalitionId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "coalition",
                    "'" + id + "' is no id of a coalition.",
                    "Write small letters, digits and dashes, for example harbour-table.");
        }
    }
}
