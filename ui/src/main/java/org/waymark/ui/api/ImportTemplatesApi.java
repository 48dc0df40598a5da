package org.waymark.ui.api;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Templates;

/** Files to fill in, for one's own organisation. */
@RestController
@RequestMapping("/api/v1/imports/templates")
class ImportTemplatesApi {

    private final Templates templates;
    private final Sending sending;

    ImportTemplatesApi(Templates templates, Sending sending) {
        this.templates = templates;
        this.sending = sending;
    }

    /**
     * A file to fill in, with one's own places, codes and last values.
     *
     * @param form an indicator, or {@code all}
     * @param ending {@code csv} or {@code xlsx}
     */
    @GetMapping("/{form}.{ending:csv|xlsx}")
    ResponseEntity<StreamingResponseBody> template(
            @PathVariable String form, @PathVariable String ending, @Nullable Principal caller, Locale language) {
        var by = sending.account(caller);
        Imports.organisation(by);
        var template = templates.of(form, by, language.getLanguage());
        return ImportsApi.attached(form + "." + ending, out -> template.write(ending, out));
    }
}
