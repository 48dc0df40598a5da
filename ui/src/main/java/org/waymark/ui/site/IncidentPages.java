package org.waymark.ui.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.query.incident.FindIncidentFigures;
import org.waymark.query.incident.IncidentFigures;
import org.waymark.query.incident.IncidentPage;
import org.waymark.ui.Desk;
import org.waymark.ui.Incidents;
import org.waymark.ui.site.Drafts.KeySource;

/** What was done to me for who I am? One page, without a name, a status or papers; and what others counted. */
@Controller
class IncidentPages {

    private static final String HERE = "/{lang:[a-z]{2,3}}/incident";

    private final Pages pages;
    private final PublicRecord record;
    private final Incidents incidents;
    private final FormSeal seal;
    private final KeySource keys;
    private final Desk desk;
    private final Signposts signposts;

    IncidentPages(
            Pages pages,
            PublicRecord record,
            Incidents incidents,
            FormSeal seal,
            KeySource keys,
            Desk desk,
            Signposts signposts) {
        this.pages = pages;
        this.record = record;
        this.incidents = incidents;
        this.seal = seal;
        this.keys = keys;
        this.desk = desk;
        this.signposts = signposts;
    }

    @GetMapping(HERE)
    View ask(@PathVariable("lang") String lang) {
        return ask(lang, IncidentForm.EMPTY, "", Set.of(), keys.next().toString());
    }

    /** Where words seem to say who somebody is the form comes back once; nothing is refused for it. */
    @PostMapping(HERE)
    View tell(@PathVariable("lang") String lang, @RequestParam MultiValueMap<String, String> posted) {
        pages.listening(lang);
        var form = IncidentForm.of(posted);
        var key = key(posted.getFirst("form"));
        var told = form.told();
        if (told.isEmpty()) {
            return ask(lang, form, "kind", Set.of(), key);
        }
        var traces = PersonalTrace.in(form.words());
        if (!traces.isEmpty() && !posted.containsKey("asked")) {
            return ask(lang, form, "", traces, key);
        }
        var receipt = incidents.report(told.get(), form.recipients(), form.words(), null, key, Desk.ANYBODY);
        var place = told.get().place();
        var page = pages.quiet(lang, "/incident");
        var help = signposts.of(place == null ? "" : place.value(), page.wording());
        return pages.show("incident/done", page, Map.of("receipt", receipt, "signposts", help));
    }

    @GetMapping(HERE + "/track")
    View askForReceipt(@PathVariable("lang") String lang) {
        return askForReceipt(lang, "");
    }

    /** The receipt travels in the body of a request alone, sealed once it was typed. */
    @PostMapping(HERE + "/track")
    View track(@PathVariable("lang") String lang, @RequestParam MultiValueMap<String, String> posted) {
        pages.listening(lang);
        var sealed = posted.getFirst("sealed");
        var typed = posted.getFirst("code");
        var code = sealed == null ? typed : seal.open(sealed).orElse("");
        if (code == null || code.isBlank()) {
            return askForReceipt(lang, "empty");
        }
        var found = incidents.find(code);
        if (found.isEmpty()) {
            return askForReceipt(lang, "unknown");
        }
        act(posted, found.get(), code);
        var page = incidents.find(code).orElse(found.get());
        return pages.show(
                "incident/tracked",
                pages.quiet(lang, "/incident/track"),
                Map.of("incident", page, "openings", incidents.openings(page), "sealed", seal.seal(code)));
    }

    /** Counts that give nobody away, with what they do not tell. */
    @GetMapping("/{lang:[a-z]{2,3}}/incidents")
    View figures(@PathVariable("lang") String lang) {
        var figures = desk.find(new FindIncidentFigures(), IncidentFigures.class, Desk.ANYBODY)
                .orElseThrow(Absent::new);
        var page = pages.page(lang, "/incidents", "incidents");
        return pages.show(
                "incident/figures", page, Map.of("figures", figures, "signposts", signposts.of("", page.wording())));
    }

    private void act(MultiValueMap<String, String> posted, IncidentPage page, String code) {
        var act = posted.getFirst("act");
        if ("withdraw".equals(act)) {
            incidents.withdraw(page, code);
        } else if ("recipients".equals(act) && !page.withdrawn()) {
            incidents.change(page, code, IncidentForm.of(posted).recipients());
        }
    }

    private View ask(String lang, IncidentForm form, String problem, Set<PersonalTrace> traces, String key) {
        var page = pages.quiet(lang, "/incident");
        return pages.show(
                "incident/form",
                problem.isEmpty() ? page : page.titled(page.say("title.error", page.title())),
                Map.of(
                        "form",
                        form,
                        "problem",
                        problem,
                        "traces",
                        traces,
                        "sealed",
                        seal.seal(key),
                        "places",
                        record.places(),
                        "signposts",
                        signposts.of(form.place(), page.wording())));
    }

    private View askForReceipt(String lang, String problem) {
        return pages.show("incident/track", pages.quiet(lang, "/incident/track"), Map.of("problem", problem));
    }

    /** The key a form carries, or another where this service did not seal it. */
    private String key(@Nullable String form) {
        return (form == null ? Optional.<String>empty() : seal.open(form))
                .orElseGet(() -> keys.next().toString());
    }
}
