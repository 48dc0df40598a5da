package org.waymark.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Command;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseCommand.WithdrawRelease;
import org.waymark.command.release.ReleaseId;
import org.waymark.query.release.Announced;
import org.waymark.query.release.Edition;
import org.waymark.query.release.FindEdition;
import org.waymark.query.release.FindPublishedEdition;
import org.waymark.query.release.FindReleaseCalendar;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.Releases;
import tools.jackson.databind.node.ObjectNode;

/**
 * Releases: the calendar, each as it went out with its file, and for staff what one would hold. Acts are
 * {@code POST /api/v1/releases/{id}/draft-release} with its outline, {@code sign-release}, {@code publish-release} and
 * {@code withdraw-release} with a reason.
 */
@RestController
@RequestMapping("/api/v1/releases")
class ReleasesApi {

    private final Desk desk;
    private final Accounts accounts;
    private final Releases releases;

    ReleasesApi(Desk desk, Accounts accounts, Releases releases) {
        this.desk = desk;
        this.accounts = accounts;
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
    Done act(@PathVariable String id, @PathVariable String act, @RequestBody ObjectNode body, Principal caller) {
        var by = account(caller);
        var release = release(id);
        var key = ActReader.key(body);
        var command =
                switch (act) {
                    case "draft-release" -> ActReader.read(DraftRelease.class, body, "release", id, by.participant());
                    case "withdraw-release" ->
                        ActReader.read(WithdrawRelease.class, body, "release", id, by.participant());
                    case "sign-release" ->
                        releases.sign(release, by).orElseThrow(() -> new NotThere("release", id));
                    case "publish-release" ->
                        releases.publish(release, by).orElseThrow(() -> new NotThere("release", id));
                    default -> throw new NotThere("act", act);
                };
        send(command, by, key);
        return new Done(id, act, key, "done");
    }

    /** An act that was granted; the key is the one under which it may be sent again without doing anything more. */
    record Done(String release, String act, @Nullable String key, String outcome) {}

    private void send(Command command, Account by, @Nullable String key) {
        desk.send(command, by, key == null ? UUID.randomUUID().toString() : key);
        desk.see();
    }

    private Edition published(String id) {
        return desk.find(new FindPublishedEdition(release(id)), Edition.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("release", id));
    }

    private Edition drafted(String id, Principal caller) {
        return desk.find(new FindEdition(release(id)), Edition.class, account(caller))
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

    private Account account(Principal caller) {
        return accounts.named(caller.getName()).orElseThrow();
    }
}
