package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportLedger.Mend;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.words.Texts;

/** What may be done with an import that was sent; each answers how far it is then. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
class ImportActsApi {

    private final Imports imports;
    private final Sending sending;
    private final Texts texts;

    ImportActsApi(Imports imports, Sending sending, Texts texts) {
        this.imports = imports;
        this.sending = sending;
        this.texts = texts;
    }

    /** Corrects fields of a table as it is kept here, each by its line and column, and has it checked again. */
    @PostMapping("/corrections")
    ImportAnswer correct(
            @PathVariable String id, @RequestBody List<Mend> mends, @Nullable Principal caller, Locale language) {
        return done(id, job -> imports.mend(job, mends), caller, language);
    }

    @PostMapping("/cancel")
    ImportAnswer cancel(@PathVariable String id, @Nullable Principal caller, Locale language) {
        return done(id, imports::cancel, caller, language);
    }

    @PostMapping("/resume")
    ImportAnswer resume(@PathVariable String id, @Nullable Principal caller, Locale language) {
        return done(id, imports::resume, caller, language);
    }

    /** Confirms what is unusual: one value by its number, or all, with a reason. They are handed in then. */
    @PostMapping("/confirm")
    ImportAnswer confirm(
            @PathVariable String id,
            @RequestBody Confirmation confirmation,
            @Nullable Principal caller,
            Locale language) {
        var value = confirmation.value();
        var reason = confirmation.reason() == null ? "" : confirmation.reason();
        return done(
                id,
                job -> {
                    if (value == null) {
                        imports.confirmAll(job, reason);
                    } else {
                        imports.confirm(job, Map.of(value, reason));
                    }
                },
                caller,
                language);
    }

    /** What is confirmed: the value with this number, or every one that waits for it. */
    record Confirmation(@Nullable Integer value, @Nullable String reason) {}

    private ImportAnswer done(String id, Consumer<ImportJob> act, @Nullable Principal caller, Locale language) {
        var by = sending.account(caller);
        act.accept(imports.find(new ImportId(id), by).orElseThrow(() -> new NotThere("import", id)));
        var now = imports.find(new ImportId(id), by).orElseThrow();
        return ImportAnswer.of(now, texts.of(language.getLanguage()));
    }
}
