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
import org.waymark.command.vulnerability.Circumstance;
import org.waymark.command.vulnerability.VulnerabilityCommand.MoveEndOfVulnerability;
import org.waymark.command.vulnerability.VulnerabilityCommand.NoteVulnerability;
import org.waymark.command.vulnerability.VulnerabilityId;
import org.waymark.query.vulnerability.FindVulnerabilities;
import org.waymark.query.vulnerability.VulnerabilityPage;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** Periods in which people are vulnerable, each with its cause and its end. */
@RestController
@RequestMapping("/api/v1/vulnerabilities")
class VulnerabilitiesApi {

    private final Desk desk;
    private final Sending sending;

    VulnerabilitiesApi(Desk desk, Sending sending) {
        this.desk = desk;
        this.sending = sending;
    }

    /** One to note, by its readable id. */
    record Noting(String vulnerability, Circumstance circumstance) {}

    /** Another end, and why. */
    record Ending(LocalDate until, String reason) {}

    @GetMapping
    List<VulnerabilityPage> all(@Nullable Principal caller) {
        return desk.list(new FindVulnerabilities(), VulnerabilityPage.class, sending.account(caller));
    }

    @PostMapping
    ActDone note(@RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Noting.class, body);
        return sending.send(
                row.vulnerability(),
                "note-vulnerability",
                body,
                caller,
                (by, _) -> new NoteVulnerability(period(row.vulnerability()), row.circumstance(), by.participant()));
    }

    @PostMapping("/{id}/end")
    ActDone move(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        var row = ActReader.read(Ending.class, body);
        return sending.send(
                id,
                "move-end-of-vulnerability",
                body,
                caller,
                (by, _) -> new MoveEndOfVulnerability(period(id), row.until(), row.reason(), by.participant()));
    }

    private static VulnerabilityId period(String id) {
        try {
            return new VulnerabilityId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "vulnerability",
                    "'" + id + "' is no id of a period.",
                    "Write small letters, digits and dashes, for example crowded-centres.");
        }
    }
}
