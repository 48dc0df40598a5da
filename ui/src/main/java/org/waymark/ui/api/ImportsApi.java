package org.waymark.ui.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.waymark.ui.Account;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportUploads;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.MarkedFile;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.words.Texts;

/**
 * Files of values, for one's own organisation. A file is checked in the background, and with {@code mode=add} or
 * {@code replace} handed in; {@code mode=check} saves nothing. Rows of one indicator, place and period are one value.
 * The same file again changes nothing.
 */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsApi {

    private static final int MOST_ROWS = 1_000;

    private final ImportUploads uploads;
    private final Imports imports;
    private final MarkedFile marked;
    private final Sending sending;
    private final Texts texts;

    ImportsApi(ImportUploads uploads, Imports imports, MarkedFile marked, Sending sending, Texts texts) {
        this.uploads = uploads;
        this.imports = imports;
        this.marked = marked;
        this.sending = sending;
        this.texts = texts;
    }

    /**
     * Sends a file.
     *
     * @param file at most 200 MB where the operator did not say otherwise
     * @param matching how to read it and what its codes mean; what is left out is recognised, or as the last time
     * @param format its form, where it is not to be recognised
     * @param mode {@code add} hands in what is new, {@code replace} also what differs, {@code check} nothing
     * @param reason why what was sent before is replaced
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportAnswer send(
            @RequestPart("file") MultipartFile file,
            @RequestPart(required = false) @Nullable MatchingBody matching,
            @RequestParam @Nullable String format,
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam(defaultValue = "") String reason,
            @Nullable Principal caller,
            Locale language)
            throws IOException {
        var by = account(caller);
        var body = matching == null ? MatchingBody.NONE : matching;
        var copy = Files.createTempFile("import", null);
        try {
            file.transferTo(copy);
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            var job = uploads.take(copy, name, format, mode(mode), true, reason, by);
            imports.match(
                    job,
                    job.format(),
                    job.mode(),
                    body.choices(),
                    body.matching().over(job.matching()));
            return answer(job.id(), by, language);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The latest imports, newest first. */
    @GetMapping
    List<ImportAnswer> latest(@Nullable Principal caller, Locale language) {
        return imports.latest(account(caller)).stream()
                .map(job -> ImportAnswer.of(job, texts.of(language.getLanguage())))
                .toList();
    }

    /** How far it has come, what became of its rows, and the receipt. */
    @GetMapping("/{id}")
    ImportAnswer one(@PathVariable String id, @Nullable Principal caller, Locale language) {
        return answer(new ImportId(id), account(caller), language);
    }

    /**
     * Rows and what became of them, in order.
     *
     * @param outcome only these: {@code ready changed unchanged to_confirm problem}
     * @param after the number of the last row that is known
     */
    @GetMapping("/{id}/rows")
    List<ImportRowAnswer> rows(
            @PathVariable String id,
            @RequestParam @Nullable String outcome,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int most,
            @Nullable Principal caller,
            Locale language) {
        var wanted = outcome == null ? null : ImportWords.named(Outcome.class, "outcome", outcome);
        return imports.rows(job(id, account(caller)), wanted, after, Math.clamp(most, 1, MOST_ROWS)).stream()
                .map(row -> ImportRowAnswer.of(row, texts.of(language.getLanguage())))
                .toList();
    }

    /**
     * What is wrong with each line: a table with its corrections and a column {@code problem}, of any other form a list
     * of problems as CSV.
     */
    @GetMapping("/{id}/file")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String id, @Nullable Principal caller, Locale language) {
        var job = job(id, account(caller));
        var wording = texts.of(language.getLanguage());
        return attached(marked.name(job), out -> marked.write(job, wording, out));
    }

    static ResponseEntity<StreamingResponseBody> attached(String name, StreamingResponseBody content) {
        var disposition = ContentDisposition.attachment()
                .filename(name.isBlank() ? "file" : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }

    private static Mode mode(String mode) {
        return ImportWords.named(Mode.class, "mode", mode);
    }

    private ImportAnswer answer(ImportId id, Account by, Locale language) {
        return ImportAnswer.of(job(id.value(), by), texts.of(language.getLanguage()));
    }

    private ImportJob job(String id, Account by) {
        return imports.find(new ImportId(id), by).orElseThrow(() -> new NotThere("import", id));
    }

    private Account account(@Nullable Principal caller) {
        return sending.account(caller);
    }
}
