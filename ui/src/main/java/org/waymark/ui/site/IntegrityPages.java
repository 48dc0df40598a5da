package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.query.integrity.FindIntegrity;
import org.waymark.query.integrity.Integrity;
import org.waymark.ui.Desk;

/** Does anybody listen, and to whom not? */
@Controller
class IntegrityPages {

    private final Pages pages;
    private final PublicRecord record;
    private final Desk desk;
    private final Clock clock;

    IntegrityPages(Pages pages, PublicRecord record, Desk desk, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/integrity")
    View integrity(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/integrity", "integrity");
        var question = new FindIntegrity(null, LocalDate.now(clock));
        var told = desk.find(question, Integrity.class, Desk.ANYBODY).orElseThrow(Absent::new);
        return pages.show(
                "integrity", page, Map.of("story", new IntegrityStory(told, record.places(), page.wording())));
    }
}
