package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.replay.Replay;
import org.waymark.ui.crisis.KeptNames;
import org.waymark.ui.crisis.MeasureNames;
import org.waymark.ui.crisis.Recollection;
import org.waymark.ui.site.CrisisStory.Day;
import org.waymark.ui.site.CrisisStory.Postponed;

/** What was declared in a crisis, why and until when, and what was known and done meanwhile? */
@Controller
class CrisisPages {

    private final Pages pages;
    private final PublicRecord record;
    private final PublicCrises crises;
    private final Clock clock;

    CrisisPages(Pages pages, PublicRecord record, PublicCrises crises, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.crises = crises;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/crises")
    View crises(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/crises", "crises");
        var names = new SiteNames(record, page.wording());
        var stories = crises.all().stream()
                .map(crisis -> story(new Replay(crisis, List.of()), "", page, names))
                .toList();
        return pages.show("crises", page, Map.of("stories", stories));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/crises/{id}")
    View crisis(
            @PathVariable("lang") String lang,
            @PathVariable("id") String id,
            @RequestParam(name = "day", defaultValue = "") String day) {
        var page = pages.page(lang, "/crises/" + id, "crises");
        var replay = crises.replay(id, LocalDate.now(clock)).orElseThrow(Absent::new);
        var names = new SiteNames(record, page.wording());
        var story = story(replay, day, page, names);
        return pages.show("crisis", page.titled(page.plain(replay.crisis().reason())), Map.of("story", story));
    }

    private CrisisStory story(Replay replay, String day, Page page, SiteNames names) {
        var crisis = replay.crisis();
        var wording = page.wording();
        var today = LocalDate.now(clock);
        var plan = record.plan(crisis.strategy()).orElse(null);
        var measures = new MeasureNames(plan, names, wording);
        var kept = new KeptNames(record.organisations());
        var backlog = crises.backlog(crisis.crisis(), today).stream()
                .map(one -> new Postponed(
                        measures.of(one.measure()),
                        names.of(one.series().place()),
                        called(crisis, one.series().source(), kept, page, names),
                        one.period(),
                        one.wasDue(),
                        one.dueOn(),
                        one.reportedOn()))
                .toList();
        var days = replay.days().stream()
                .map(one -> new Day(
                        one.on(),
                        one.happenings().stream()
                                .map(happening -> Recollection.of(
                                        happening,
                                        wording,
                                        names,
                                        measures,
                                        who -> called(crisis, who, kept, page, names)))
                                .toList()))
                .toList();
        return new CrisisStory(
                crisis,
                crisis.isOn(today),
                plan,
                crisis.places().isEmpty()
                        ? page.say("crises.everywhere")
                        : wording.list(crisis.places().stream().map(names::of).toList()),
                measures.of(crisis.stillDue()),
                crisis.steps().stream()
                        .map(step -> Recollection.ruled(step, wording, measures))
                        .toList(),
                backlog,
                days,
                shown(days, day));
    }

    private static String called(CrisisPage crisis, OrganisationId who, KeptNames kept, Page page, SiteNames names) {
        return kept.keeps(crisis, who) ? page.say("crises.somebody") : names.of(who);
    }

    /** The day asked for, or the first. */
    private static int shown(List<Day> days, String asked) {
        return IntStream.range(0, days.size())
                .filter(i -> days.get(i).on().toString().equals(asked))
                .findFirst()
                .orElse(0);
    }
}
