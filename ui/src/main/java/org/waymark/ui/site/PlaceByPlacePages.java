package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.words.Wording;

/** How do places differ, where is the gap, and who is like whom? */
@Controller
class PlaceByPlacePages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/indicators/{code:[A-Za-z0-9_-]+}/places";

    private final Pages pages;
    private final PublicRecord record;
    private final PublicFigures figures;
    private final Clock clock;

    PlaceByPlacePages(Pages pages, PublicRecord record, PublicFigures figures, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.figures = figures;
        this.clock = clock;
    }

    /** What an address asks for, as it stands there. */
    record Asked(
            @Nullable String view,
            @Nullable String group,
            @Nullable String reference,
            @Nullable String within,
            @Nullable String by,
            @Nullable String place,
            @Nullable String asof) {

        PlaceWish of(String code) {
            return new PlaceWish(
                    new IndicatorId(code),
                    view == null || !PlaceWish.VIEWS.contains(view) ? "map" : view,
                    group == null ? Slice.TOTAL : slice(group),
                    reference == null ? null : slice(reference),
                    within == null ? null : new PlaceId(within),
                    by == null ? null : new IndicatorId(by),
                    place == null ? null : new PlaceId(place),
                    asof == null ? null : FigureWish.day(asof));
        }

        private static Slice slice(String text) {
            try {
                return Slice.of(text);
            } catch (IllegalArgumentException notAGroup) {
                throw new Absent();
            }
        }
    }

    @GetMapping(PATH)
    View places(@PathVariable("lang") String lang, @PathVariable("code") String code, Asked asked) {
        var wish = asked.of(code);
        var page = pages.page(lang, "/indicators/" + code + "/places", "places").known(wish.asof());
        var story = story(wish, page.wording());
        var title = page.say("by-place.title", page.wording().isolate(page.plain(story.name())));
        return pages.show("byplace", page.titled(title), Map.of("story", story));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable("lang") String lang, @PathVariable("code") String code, Asked asked) {
        var story = story(asked.of(code), pages.in(lang));
        return IndicatorPages.file(
                code + "-places.csv", "text/csv;charset=UTF-8", story.drawn().csv());
    }

    @GetMapping(PATH + ".svg")
    ResponseEntity<byte[]> svg(@PathVariable("lang") String lang, @PathVariable("code") String code, Asked asked) {
        var story = story(asked.of(code), pages.in(lang));
        return IndicatorPages.file(
                code + "-places.svg", "image/svg+xml", drawn(story).svg());
    }

    /** The drawing by itself, for other sites to show. */
    @GetMapping("/{lang:[a-z]{2,3}}/embed/indicators/{code:[A-Za-z0-9_-]+}/places")
    View embedded(@PathVariable("lang") String lang, @PathVariable("code") String code, Asked asked) {
        var wish = asked.of(code);
        var page = pages.plain(lang, wish.embedded(), "places");
        var story = story(wish, page.wording());
        var drawn = drawn(story);
        var title = page.say("by-place.title", page.plain(story.name()));
        var embedded = new Embedded(title, drawn.drawing(), drawn.sentence(), wish.path());
        return pages.show("embedded", page.titled(embedded.title()), Map.of("embedded", embedded));
    }

    private static PlaceDrawing drawn(PlaceByPlace story) {
        if (story.rollUp().latest().isEmpty()) {
            throw new Absent();
        }
        return story.drawn();
    }

    private PlaceByPlace story(PlaceWish wish, Wording wording) {
        var today = LocalDate.now(clock);
        var asof = wish.asof();
        var day = asof == null || asof.isAfter(today) ? today : asof;
        var known = wish.known(day.isBefore(today) ? day : null);
        var plans = known.asof() == null ? record.progress() : record.progress(day);
        return PlaceByPlace.of(known, figures::rollUp, plans, figures::outlines, day, wording)
                .orElseThrow(Absent::new);
    }
}
