package org.waymark.ui.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.ui.Accounts;
import org.waymark.ui.place.PlaceFile;
import org.waymark.ui.place.PlaceImport;
import org.waymark.ui.place.PlacePreview;
import org.waymark.ui.place.PlaceProblem;
import org.waymark.ui.words.Texts;

/** Places from a CSV file. */
@RestController
@RequestMapping("/api/v1/places/imports")
class PlaceImportsApi {

    private final PlaceImport imports;
    private final Accounts accounts;
    private final Texts texts;

    PlaceImportsApi(PlaceImport imports, Accounts accounts, Texts texts) {
        this.imports = imports;
        this.accounts = accounts;
        this.texts = texts;
    }

    /**
     * What became of a file.
     *
     * @param mode {@code check} where nothing was done
     * @param lines how many were read
     */
    record ImportedPlaces(String mode, int lines, int added, int changed, int same, List<Refusal> problems) {}

    /** A line that is not taken. */
    record Refusal(int line, String column, String value, String code, String reason, String remedy) {}

    /**
     * Checks or takes a file. The body is the CSV, in UTF-8.
     *
     * @param mode {@code check}, or {@code add} to take what has no problem
     * @param list the code list that the codes of the file are of, for example {@code nuts:2021}
     */
    @PostMapping
    ResponseEntity<ImportedPlaces> take(
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam @Nullable String list,
            HttpServletRequest request,
            Principal caller,
            Locale language)
            throws IOException {
        var by = accounts.named(caller.getName()).orElseThrow();
        Refused.when(
                !by.roles().contains(Role.PLANNER) && !by.roles().contains(Role.ADMINISTRATOR),
                AccessRefusal.NOT_YOUR_ROLE);
        if (!mode.equals("check") && !mode.equals("add")) {
            throw new UnreadableField("mode", "'" + mode + "' is no mode.", "Write check or add.");
        }
        var file = request.getInputStream().readNBytes(PlaceFile.MOST_BYTES + 1);
        var preview = imports.check(file, list == null ? null : PlaceActsApi.list(list));
        if (mode.equals("add")) {
            imports.take(preview, by);
        }
        var nothing = preview.lines() == preview.problems().size()
                && !preview.problems().isEmpty();
        return ResponseEntity.status(nothing ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(answer(mode, preview, language));
    }

    private ImportedPlaces answer(String mode, PlacePreview preview, Locale language) {
        return new ImportedPlaces(
                mode,
                preview.lines(),
                preview.added().size(),
                preview.changed().size(),
                preview.same().size(),
                preview.problems().stream()
                        .map(problem -> refusal(problem, language))
                        .toList());
    }

    private Refusal refusal(PlaceProblem problem, Locale language) {
        var wording = texts.of(language.toLanguageTag());
        return new Refusal(
                problem.line(),
                problem.column(),
                problem.value(),
                problem.reason().name(),
                wording.text(problem.reason().sentence(), problem.column(), problem.value()),
                wording.text(problem.reason().remedy()));
    }
}
