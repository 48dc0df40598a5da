package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.ui.figure.Happening;
import org.waymark.ui.words.Wording;

/** Are we on the agreed path, for whom, and where? */
@Controller
class IndicatorPages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/indicators/{code:[A-Za-z0-9_-]+}";

    private final Pages pages;
    private final PublicRecord record;
    private final PublicFigures figures;
    private final Quotes quotes;
    private final Clock clock;

    IndicatorPages(Pages pages, PublicRecord record, PublicFigures figures, Quotes quotes, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.figures = figures;
        this.quotes = quotes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View indicator(
            @PathVariable("lang") String lang,
            @PathVariable("code") String code,
            @RequestParam(name = "view", required = false) @Nullable String view,
            @RequestParam(name = "measure", required = false) @Nullable String measure,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var wish = FigureWish.of(code, view, measure, asof);
        var today = LocalDate.now(clock);
        var day = Objects.requireNonNullElse(wish.asof(), today);
        var page = pages.page(lang, "/indicators/" + code, "goals").known(day.isBefore(today) ? day : null);
        var story = known(wish, page.wording());
        var standings = figures.standings(new IndicatorId(code), story.values(), page.wording());
        var content = Map.of(
                "story",
                story,
                "happenings",
                happenings(story, page.wording()),
                "wish",
                wish,
                "today",
                day,
                "past",
                day.isBefore(today),
                "standings",
                standings,
                "continued",
                day.isBefore(today) ? List.of() : continued(new IndicatorId(code), page.wording()));
        return pages.show("indicator", page.titled(page.plain(story.name())), content);
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("lang") String lang,
            @PathVariable("code") String code,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var files = known(FigureWish.of(code, null, null, asof), pages.in(lang)).choices().stream()
                .map(choice -> choice.measure().csv())
                .toList();
        return file(code + ".csv", "text/csv;charset=UTF-8", joined(files));
    }

    @GetMapping(PATH + ".svg")
    ResponseEntity<byte[]> svg(
            @PathVariable("lang") String lang,
            @PathVariable("code") String code,
            @RequestParam(name = "measure", required = false) @Nullable String measure,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var wish = FigureWish.of(code, null, measure, asof);
        var shown = known(wish, pages.in(lang)).choice(measure).orElseThrow(Absent::new);
        return file(code + ".svg", "image/svg+xml", shown.measure().svg());
    }

    /** The figure by itself, for other sites to show. */
    @GetMapping("/{lang:[a-z]{2,3}}/embed/indicators/{code:[A-Za-z0-9_-]+}")
    View embedded(
            @PathVariable("lang") String lang,
            @PathVariable("code") String code,
            @RequestParam(name = "measure", required = false) @Nullable String measure,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var wish = FigureWish.of(code, null, measure, asof);
        var page = pages.plain(lang, "/embed" + wish.path(), "goals");
        var shown = known(wish, page.wording())
                .choice(measure)
                .orElseThrow(Absent::new)
                .measure();
        var embedded = new Embedded(
                page.plain(shown.name()), shown.drawing(), shown.verdict().text(), wish.path());
        return pages.show("embedded", page.titled(embedded.title()), Map.of("embedded", embedded));
    }

    private IndicatorStory known(FigureWish wish, Wording wording) {
        var day = wish.asof();
        return day != null && day.isBefore(LocalDate.now(clock))
                ? then(wish.indicator(), day, wording)
                : story(wish.indicator(), wording);
    }

    /** A line for each sum of places for the time before their merger. */
    private List<String> continued(IndicatorId indicator, Wording wording) {
        var names = new SiteNames(record, wording);
        return figures.continued(indicator).stream()
                .flatMap(sum -> Stream.ofNullable(sum.observation().shown())
                        .map(shown -> wording.text(
                                "site.continued.line",
                                names.of(sum.place()),
                                wording.upright(sum.period().code()),
                                names.of(shown, indicator),
                                wording.list(sum.of().stream().map(names::of).toList()),
                                names.of(sum.slice()))))
                .toList();
    }

    private IndicatorStory story(String code, Wording wording) {
        var indicator = new IndicatorId(code);
        var known = record.indicator(indicator).orElseThrow(Absent::new);
        var today = LocalDate.now(clock);
        return IndicatorStory.of(
                known,
                record.progress(),
                record::originals,
                figures.values(indicator),
                entries(wording),
                today,
                wording);
    }

    /** What happened meanwhile, as it is told beside the goals that are measured by it. */
    private List<Happening> happenings(IndicatorStory story, Wording wording) {
        var goals = story.goals().stream().map(goal -> goal.goal().goal()).toList();
        var beside = record.facts().stream()
                .filter(fact -> record.plans().stream()
                        .anyMatch(plan -> goals.stream().anyMatch(goal -> fact.isBeside(plan.strategy(), goal))))
                .toList();
        return FactSheet.happenings(beside, wording);
    }

    /** The story as it was known at the end of a day. */
    private IndicatorStory then(String code, LocalDate day, Wording wording) {
        var indicator = new IndicatorId(code);
        var known = record.indicator(indicator).orElseThrow(Absent::new);
        var values = figures.values(indicator, day);
        return IndicatorStory.of(known, record.progress(day), none -> List.of(), values, List.of(), day, wording);
    }

    private List<Entry> entries(Wording wording) {
        return record.ledger().stream()
                .map(theme -> Entry.of(theme, quotes.of(theme, 1, wording.language()), LocalDate.now(clock)))
                .toList();
    }

    /** The files one under the other, with the heading of the first alone. */
    private static String joined(List<String> files) {
        var all = new StringBuilder();
        for (var file : files) {
            all.append(all.isEmpty() ? file : file.substring(file.indexOf('\n') + 1));
        }
        return all.toString();
    }

    static ResponseEntity<byte[]> file(String name, String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(UTF_8));
    }
}
