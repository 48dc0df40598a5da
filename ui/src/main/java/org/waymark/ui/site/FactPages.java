package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.query.fact.FactPage;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.words.Wording;

/** What may be said of a goal in public, with figures and sources? */
@Controller
class FactPages {

    private final Pages pages;
    private final PublicRecord record;
    private final GoalStories goals;
    private final Facts facts;
    private final Clock clock;

    FactPages(Pages pages, PublicRecord record, GoalStories goals, Facts facts, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.goals = goals;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/facts")
    View all(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/facts", "facts");
        return pages.show("facts", page, Map.of("plans", record.plans(), "facts", record.facts()));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/facts/{slug}")
    View one(@PathVariable("lang") String lang, @PathVariable("slug") String slug) {
        var page = pages.page(lang, "/facts/" + slug, "facts");
        var sheet = sheet(slug, page.wording());
        return pages.show(
                "fact",
                page.titled(page.plain(sheet.goal().goal().goal().name())),
                Map.of("sheet", sheet, "contact", contact(sheet), "today", LocalDate.now(clock)));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/facts/{slug}/press.zip")
    ResponseEntity<byte[]> pack(@PathVariable("lang") String lang, @PathVariable("slug") String slug) {
        var sheet = sheet(slug, pages.in(lang));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + lang + "/facts/" + slug)
                .toUriString();
        var name = ContentDisposition.attachment()
                .filename(slug + "-" + lang + ".zip")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(new PressPack(sheet, contact(sheet), LocalDate.now(clock)).file(address));
    }

    private FactSheet sheet(String slug, Wording wording) {
        var goal = goals.named(slug, record.known(null), wording).orElseThrow(Absent::new);
        var beside = record.facts().stream()
                .filter(fact ->
                        fact.isBeside(goal.plan().strategy(), goal.goal().goal().goal()))
                .toList();
        var stories = beside.stream().flatMap(this::spoken).toList();
        return new FactSheet(goal, beside, stories, wording);
    }

    private Stream<FactSheet.Spoken> spoken(FactPage fact) {
        var story = fact.content().story();
        return story == null
                ? Stream.empty()
                : facts.story(fact).stream().map(words -> new FactSheet.Spoken(fact, words, story.language()));
    }

    /** Who answers for the goal, or for the plan. */
    private String contact(FactSheet sheet) {
        var names = new SiteNames(record, sheet.wording());
        var lead = sheet.goal().terms().lead();
        return lead == null
                ? sheet.goal().plan().outline().name().in(sheet.wording().language())
                : Objects.toString(names.of(lead));
    }
}
