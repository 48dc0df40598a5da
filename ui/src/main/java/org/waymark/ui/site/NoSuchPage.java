package org.waymark.ui.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.ui.words.Texts;

/** Every address below a language that is no page. */
@Controller
class NoSuchPage {

    private final Pages pages;

    NoSuchPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{lang:" + Texts.CODES + "}/{*rest}")
    View nothing(@PathVariable("lang") String lang) {
        pages.in(lang);
        throw new Absent();
    }
}
