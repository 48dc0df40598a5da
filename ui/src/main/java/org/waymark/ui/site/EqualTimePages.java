package org.waymark.ui.site;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.transplant.Comparisons;

/** How does a goal come along beside the one it was taken from, at equal time since each was adopted? */
@Controller
class EqualTimePages {

    private static final String CODE = "[A-Za-z0-9._-]{1,100}";

    private final Pages pages;
    private final PublicRecord record;
    private final Comparisons comparisons;

    EqualTimePages(Pages pages, PublicRecord record, Comparisons comparisons) {
        this.pages = pages;
        this.record = record;
        this.comparisons = comparisons;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/practices/equal-time/{strategy:" + CODE + "}/{goal:" + CODE + "}")
    View compare(
            @PathVariable("lang") String lang,
            @PathVariable("strategy") String strategy,
            @PathVariable("goal") String goal) {
        var page = pages.page(lang, "/practices/equal-time/" + strategy + "/" + goal, "equal-time");
        var compared =
                comparisons.of(new StrategyId(strategy), new GoalId(goal)).orElseThrow(Absent::new);
        var names = new SiteNames(record, page.wording());
        return pages.show("equaltime", page, Map.of("compared", compared, "names", names));
    }
}
