package org.waymark.ui.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.feedback.Receipts;

/** What happened to mine? The code travels in the body of a request alone, sealed once it was typed. */
@Controller
class TrackPages {

    private static final String HERE = "/{lang:[a-z]{2,3}}/feedback/track";

    private final Pages pages;
    private final Receipts receipts;
    private final FormSeal seal;
    private final Returning returning;

    TrackPages(Pages pages, Receipts receipts, FormSeal seal, Returning returning) {
        this.pages = pages;
        this.receipts = receipts;
        this.seal = seal;
        this.returning = returning;
    }

    @GetMapping(HERE)
    View ask(@PathVariable("lang") String lang) {
        return ask(lang, "");
    }

    private View ask(String lang, String problem) {
        var page = pages.quiet(lang, "/feedback/track");
        var titled = problem.isEmpty() ? page : page.titled(page.say("title.error", page.title()));
        return pages.show("feedback/track", titled, Map.of("problem", problem));
    }

    @PostMapping(HERE)
    View answer(@PathVariable("lang") String lang, @RequestParam Map<String, String> posted) {
        pages.in(lang);
        var code = code(posted);
        if (code == null || code.isBlank()) {
            return posted.containsKey("stay") ? ask(lang, "") : ask(lang, "empty");
        }
        if (!receipts.wellFormed(code)) {
            return ask(lang, "malformed");
        }
        var voice = returning.find(code);
        if (voice.isEmpty()) {
            return ask(lang, "unknown");
        }
        var act = posted.getOrDefault("act", "");
        if (act.equals("withdraw-now")) {
            returning.withdraw(voice.get(), code);
        }
        var found = returning.story(
                act.equals("withdraw-now") ? returning.find(code).orElse(voice.get()) : voice.get());
        return pages.show(
                act.equals("withdraw") ? "feedback/withdraw" : "feedback/tracked",
                pages.quiet(lang, "/feedback/track"),
                Map.of("story", act.equals("text") ? returning.withText(found) : found, "sealed", seal.seal(code)));
    }

    private @Nullable String code(Map<String, String> posted) {
        var sealed = posted.get("sealed");
        return sealed == null ? posted.get("code") : seal.open(sealed).orElse(posted.get("code"));
    }
}
