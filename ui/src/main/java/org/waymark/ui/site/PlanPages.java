package org.waymark.ui.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.ui.assessment.AssessmentWords;

/** The places of a plan, and its data for others to use. */
@Controller
class PlanPages {

    private final Pages pages;
    private final PublicRecord record;

    PlanPages(Pages pages, PublicRecord record) {
        this.pages = pages;
        this.record = record;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/places")
    View places(
            @PathVariable("lang") String lang, @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var places = known.places();
        return pages.show(
                "places",
                pages.page(lang, "/places", "places").known(known.day()),
                Map.of("places", Places.of(places, record.organisations()), "organisations", record.organisations()));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/data")
    View data(@PathVariable("lang") String lang, @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/data", "data").known(known.day());
        var plans = known.progress().stream()
                .map(plan -> Progress.of(plan, page.wording()))
                .toList();
        return pages.show("data", page, Map.of("plans", plans));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/methods")
    View methods(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/methods", "methods");
        return pages.show("methods", page, Map.of("words", new AssessmentWords(page.wording())));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/{prose:privacy|accessibility|about}")
    View prose(@PathVariable("lang") String lang, @PathVariable("prose") String prose) {
        return pages.show("prose", pages.page(lang, "/" + prose, prose), Map.of("name", prose));
    }
}
