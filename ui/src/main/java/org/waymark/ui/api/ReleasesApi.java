package org.waymark.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseCommand.WithdrawRelease;
import org.waymark.command.release.ReleaseId;
import org.waymark.query.release.Announced;
import org.waymark.query.release.Edition;
import org.waymark.query.release.FindEdition;
import org.waymark.query.release.FindPublishedEdition;
import org.waymark.query.release.FindReleaseCalendar;
import org.waymark.ui.Desk;
import org.waymark.ui.Releases;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/**
 * Releases: the calendar, each as it went out with its file, and for staff what one would hold. Acts are {@code POST
 * /api/v1/releases/{id}/draft-release} with its outline, {@code sign-release}, {@code publish-release} and
 * {@code withdraw-release} with a reason.
 */
@RestController
@RequestMapping("/api/v1/releases")
class ReleasesApi {

    private final Desk desk;
    private final Sending sending;
    private final Releases releases;

    ReleasesApi(Desk desk, Sending sending, Releases releases) {
        this.desk = desk;
        this.sending = sending;
        this.releases = releases;
    }

    @GetMapping
    List<Announced> all() {
        return desk.list(new FindReleaseCalendar(), Announced.class, Desk.ANYBODY);
    }

    @GetMapping("/{id}")
    ReleaseAnswer one(@PathVariable String id, HttpServletRequest request) {
        return ReleaseAnswer.of(published(id), request.getRequestURL().toString());
    }

    @GetMapping(value = "/{id}/data.csv", produces = "text/csv")
    ResponseEntity<String> file(@PathVariable String id) {
        return csv(published(id));
    }

    /** What it would hold, for those who sign. */
    @GetMapping("/{id}/preview")
    ReleaseAnswer preview(@PathVariable String id, HttpServletRequest request, Principal caller) {
        return ReleaseAnswer.of(drafted(id, caller), request.getRequestURL().toString());
    }

    @GetMapping(value = "/{id}/preview.csv", produces = "text/csv")
    ResponseEntity<String> previewedFile(@PathVariable String id, Principal caller) {
        return csv(drafted(id, caller));
    }

    @PostMapping("/{id}/{act}")
    ActDone act(@PathVariable String id, @PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var release = release(id);
        return sending.send(id, act, body, caller, (by, _) -> switch (act) {
            case "draft-release" -> ActReader.read(DraftRelease.class, body, "release", id, by.participant());
            case "withdraw-release" -> ActReader.read(WithdrawRelease.class, body, "release", id, by.participant());
            case "sign-release" -> releases.sign(release, by).orElseThrow(() -> new NotThere("release", id));
            case "publish-release" -> releases.publish(release, by).orElseThrow(() -> new NotThere("release", id));
            default -> throw new NotThere("act", act);
        });
    }

    private Edition published(String id) {
        return desk.find(new FindPublishedEdition(release(id)), Edition.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("release", id));
    }

    private Edition drafted(String id, Principal caller) {
        return desk.find(new FindEdition(release(id)), Edition.class, sending.account(caller))
                .orElseThrow(() -> new NotThere("release", id));
    }

    private static ResponseEntity<String> csv(Edition edition) {
        return ResponseEntity.ok().contentType(ValuesApi.CSV).body(edition.file());
    }

    private static ReleaseId release(String id) {
        try {
            return new ReleaseId(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotThere("release", id);
        }
    }
}
