package org.waymark.ui.site;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The questions of the form on paper, to be printed for gatherings and for people without a telephone. */
@Controller
class PaperPages {

    private final Pages pages;

    PaperPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/paper")
    View paper(@PathVariable("lang") String lang) {
        return pages.show("paper", pages.plain(lang, "/paper", "paper"), Map.of());
    }
}
