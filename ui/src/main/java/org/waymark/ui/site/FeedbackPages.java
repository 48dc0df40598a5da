package org.waymark.ui.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Can I say something safely? One question a page, nothing kept until it is sent. */
@Controller
class FeedbackPages {

    private static final String HERE = "/{lang:[a-z]{2,3}}/feedback";
    /** Filled by machines alone: people do not see the field. */
    private static final String TRAP = "website";

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackPages.class);

    private final Pages pages;
    private final Drafts drafts;
    private final Subjects subjects;
    private final Giving giving;

    FeedbackPages(Pages pages, Drafts drafts, Subjects subjects, Giving giving) {
        this.pages = pages;
        this.drafts = drafts;
        this.subjects = subjects;
        this.giving = giving;
    }

    @GetMapping(HERE)
    View start(@PathVariable("lang") String lang, @RequestParam Map<String, String> query) {
        var about = query.containsKey("goal")
                ? "goal:" + query.get("goal")
                : query.containsKey("measure") ? "measure:" + query.get("measure") : query.getOrDefault("about", "");
        pages.listening(lang);
        var draft = drafts.merge(Map.of("about", about), lang);
        return show("start", lang, draft, Map.of());
    }

    /** Somebody reloaded or bookmarked a page in the middle: back to the start. */
    @GetMapping(HERE + "/{step:safety|about|message|check|done}")
    View middle(@PathVariable("lang") String lang, @PathVariable("step") String step) {
        pages.listening(lang);
        var away = new RedirectView("/" + lang + "/feedback");
        away.setStatusCode(HttpStatus.SEE_OTHER);
        return away;
    }

    @PostMapping({HERE, HERE + "/{step:safety|about|message}"})
    View step(
            @PathVariable("lang") String lang,
            @PathVariable(name = "step", required = false) @org.jspecify.annotations.Nullable String step,
            @RequestParam Map<String, String> posted) {
        pages.listening(lang);
        return show(step == null ? "start" : step, lang, drafts.merge(posted, lang), Map.of());
    }

    @PostMapping(HERE + "/check")
    View check(@PathVariable("lang") String lang, @RequestParam Map<String, String> posted) {
        pages.listening(lang);
        return check(lang, drafts.merge(posted, lang), false);
    }

    private View check(String lang, Draft draft, boolean onceMore) {
        if (draft.text().isBlank()) {
            return show("message", lang, draft, Map.of("problem", "empty"));
        }
        var content =
                Map.<String, Object>of("traces", List.copyOf(PersonalTrace.in(draft.text())), "onceMore", onceMore);
        return show("check", lang, draft, content);
    }

    /**
     * Sends it. Where the hidden field is filled, the person is asked to press once more; a form sent in haste is
     * marked in the log, without saying which. Nobody is refused: every voice is read by a person before it is shown.
     */
    @PostMapping(HERE + "/done")
    View done(@PathVariable("lang") String lang, @RequestParam Map<String, String> posted) {
        pages.listening(lang);
        var draft = drafts.merge(posted, lang);
        var trapped = !posted.getOrDefault(TRAP, "").isEmpty();
        if (drafts.hasty(draft)) {
            LOG.info("A feedback form was sent faster than a person writes");
        }
        if (draft.text().isBlank() || (trapped && !draft.asked())) {
            return check(lang, draft.askedOnceMore(), true);
        }
        var receipt = giving.give(draft);
        var content = Map.<String, Object>of(
                "receipt",
                receipt,
                "answerBy",
                subjects.answerBy(giving.about(draft)),
                "form",
                drafts.seal(draft.askedOnceMore()));
        return pages.show("feedback/done", pages.quiet(lang, "/feedback/done"), content);
    }

    private View show(String step, String lang, Draft draft, Map<String, Object> more) {
        var here = pages.quiet(lang, step.equals("start") ? "/feedback" : "/feedback/" + step);
        var page = more.containsKey("problem") ? here.titled(here.say("title.error", here.title())) : here;
        var content = new HashMap<>(more);
        content.put("draft", draft);
        content.put("form", drafts.seal(draft));
        content.put("subjects", subjects.offered(draft.about()));
        return pages.show("feedback/" + step, page, content);
    }
}
