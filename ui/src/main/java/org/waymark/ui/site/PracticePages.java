package org.waymark.ui.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.Words;
import org.waymark.command.practice.PracticeId;
import org.waymark.ui.words.Wording;

/** What worked elsewhere, what failed, and who says so? */
@Controller
class PracticePages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/practices";

    private final Pages pages;
    private final PublicRecord record;

    PracticePages(Pages pages, PublicRecord record) {
        this.pages = pages;
        this.record = record;
    }

    @GetMapping(PATH)
    View practices(
            @PathVariable("lang") String lang,
            @RequestParam(name = "indicator", required = false) @Nullable String indicator,
            @RequestParam(name = "goal", required = false) @Nullable String goal,
            @RequestParam(name = "country", required = false) @Nullable String country) {
        var page = pages.page(lang, "/practices", "practices");
        var wish = PracticeWish.of(indicator, goal, country);
        return pages.show("practices", page, Map.of("shelf", shelf(wish, page.wording())));
    }

    @GetMapping(PATH + "/{id:[A-Za-z0-9][A-Za-z0-9._-]{0,59}}")
    View practice(@PathVariable("lang") String lang, @PathVariable("id") String id) {
        var told = record.practice(new PracticeId(id)).orElseThrow(Absent::new);
        var page = pages.page(lang, "/practices/" + id, "practices");
        var shelf = shelf(PracticeWish.any(), page.wording());
        var titled = told.withdrawn() == null
                ? page.titled(page.plain(told.experience().title()))
                : page;
        return pages.show("practice", titled, Map.of("shelf", shelf, "told", told));
    }

    private PracticeShelf shelf(PracticeWish wish, Wording wording) {
        return new PracticeShelf(
                record.practices(),
                wish,
                record.plans(),
                indicator -> record.indicator(indicator)
                        .map(known -> known.definition().name())
                        .orElse(Words.english(indicator.value())),
                wording);
    }
}
