package org.waymark.ui.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.ui.Accounts;
import org.waymark.ui.Evidence;
import org.waymark.ui.EvidenceFile;

/** Files that back up reported values. They come in from those who report and go out to those who are signed in. */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceApi {

    private final Evidence evidence;
    private final Accounts accounts;

    EvidenceApi(Evidence evidence, Accounts accounts) {
        this.evidence = evidence;
        this.accounts = accounts;
    }

    /** Where the file is found from now on; to be given as evidence of a value. */
    record Kept(String id, String evidence, String kind, int bytes) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@RequestParam("file") MultipartFile file, Principal caller) throws IOException {
        var account = accounts.named(caller.getName()).orElseThrow();
        Refused.when(account.organisation() == null, AccessRefusal.NO_MANDATE);
        if (file.getSize() > EvidenceFile.LARGEST) {
            throw new UnreadableField("file", "The file is larger than 10 MB.", "Send a smaller file, or a link.");
        }
        var name = file.getOriginalFilename();
        var kept = EvidenceFile.of(name == null ? "" : name, file.getBytes())
                .orElseThrow(() -> new UnreadableField(
                        "file",
                        "The file is none that is taken, or holds something else than its name says.",
                        "Send a PDF, PNG, JPEG, CSV, XLSX or ODT file, or a link."));
        evidence.keep(kept, account.participant());
        return new Kept(kept.id(), Evidence.PATH + kept.id(), kept.kind().name(), kept.content().length);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id, @Nullable Principal caller) {
        if (caller == null) {
            throw Refused.because(AccessRefusal.NOT_SIGNED_IN);
        }
        var file = evidence.find(id).orElseThrow(() -> new NotThere("file", id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.content());
    }
}
