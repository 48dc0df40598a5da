package org.waymark.ui.site;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.command.release.ReleaseId;
import org.waymark.query.release.Announced;
import org.waymark.query.release.Edition;
import org.waymark.query.release.FindPublishedEdition;
import org.waymark.query.release.FindReleaseCalendar;
import org.waymark.ui.Desk;
import org.waymark.ui.Releases;

/** Which figures are published when, and each edition of them for good. */
@Controller
class ReleasePages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/releases";

    private final Pages pages;
    private final PublicRecord record;
    private final Desk desk;

    ReleasePages(Pages pages, PublicRecord record, Desk desk) {
        this.pages = pages;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View calendar(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/releases", "releases");
        var lines = desk.list(new FindReleaseCalendar(), Announced.class, Desk.ANYBODY);
        return pages.show("releases", page, Map.of("lines", lines));
    }

    @GetMapping(PATH + "/{id:[a-z0-9][a-z0-9-]{0,59}}")
    View release(@PathVariable("lang") String lang, @PathVariable("id") String id) {
        var edition = desk.find(new FindPublishedEdition(new ReleaseId(id)), Edition.class, Desk.ANYBODY)
                .orElseThrow(Absent::new);
        var page = pages.page(lang, "/releases/" + id, "releases");
        var title = page.plain(edition.page().outline().title());
        var address = ServletUriComponentsBuilder.fromCurrentRequestUri().toUriString();
        return pages.show(
                "release",
                page.titled(title),
                Map.of(
                        "edition",
                        edition,
                        "names",
                        new SiteNames(record, page.wording()),
                        "citation",
                        Releases.citation(edition.page(), title, address)));
    }
}
