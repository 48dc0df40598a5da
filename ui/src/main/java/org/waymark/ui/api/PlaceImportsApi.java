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
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.place.OutlineImport;
import org.waymark.ui.place.PlaceFile;
import org.waymark.ui.place.PlaceImport;
import org.waymark.ui.place.PlacePreview;
import org.waymark.ui.place.PlaceProblem;
import org.waymark.ui.words.Texts;

/** Places from a CSV file, and their outlines from GeoJSON. */
@RestController
@RequestMapping("/api/v1/places")
class PlaceImportsApi {

    private final PlaceImport imports;
    private final OutlineImport outlines;
    private final Accounts accounts;
    private final Texts texts;

    PlaceImportsApi(PlaceImport imports, OutlineImport outlines, Accounts accounts, Texts texts) {
        this.imports = imports;
        this.outlines = outlines;
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

    /** What became of a file of outlines. */
    record ImportedOutlines(String mode, List<String> places, List<Refusal> problems) {}

    /** A line or feature that is not taken. */
    record Refusal(int line, String column, String value, String code, String reason, String remedy) {}

    /**
     * Checks or takes a file. The body is the CSV, in UTF-8.
     *
     * @param mode {@code check}, or {@code add} to take what has no problem
     * @param list the code list that the codes of the file are of, for example {@code nuts:2021}
     */
    @PostMapping("/imports")
    ResponseEntity<ImportedPlaces> take(
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam @Nullable String list,
            HttpServletRequest request,
            Principal caller,
            Locale language)
            throws IOException {
        var by = allowed(mode, caller);
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

    /**
     * Checks or takes outlines. The body is GeoJSON; each feature has the code of a place.
     *
     * @param mode {@code check}, or {@code add} to take what has no problem
     */
    @PostMapping("/outlines")
    ResponseEntity<ImportedOutlines> outline(
            @RequestParam(defaultValue = "check") String mode,
            HttpServletRequest request,
            Principal caller,
            Locale language)
            throws IOException {
        var by = allowed(mode, caller);
        var preview = outlines.check(request.getInputStream().readNBytes(PlaceFile.MOST_BYTES + 1));
        if (mode.equals("add")) {
            outlines.take(preview, by);
        }
        var answer = new ImportedOutlines(
                mode,
                preview.outlines().stream()
                        .map(outline -> outline.place().value())
                        .toList(),
                problems(preview.problems(), language));
        return ResponseEntity.status(answer.places().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(answer);
    }

    private Account allowed(String mode, Principal caller) {
        var by = accounts.named(caller.getName()).orElseThrow();
        Refused.when(
                !by.roles().contains(Role.PLANNER) && !by.roles().contains(Role.ADMINISTRATOR),
                AccessRefusal.NOT_YOUR_ROLE);
        if (!mode.equals("check") && !mode.equals("add")) {
            throw new UnreadableField("mode", "'" + mode + "' is no mode.", "Write check or add.");
        }
        return by;
    }

    private ImportedPlaces answer(String mode, PlacePreview preview, Locale language) {
        return new ImportedPlaces(
                mode,
                preview.lines(),
                preview.added().size(),
                preview.changed().size(),
                preview.same().size(),
                problems(preview.problems(), language));
    }

    private List<Refusal> problems(List<PlaceProblem> problems, Locale language) {
        return problems.stream().map(problem -> refusal(problem, language)).toList();
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
