package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.exchange.CalendarFile;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** By when what was decided for voices is to be delivered, for calendars. */
@Controller
class PromiseFeed {

    private final Pages pages;
    private final PublicRecord record;

    PromiseFeed(Pages pages, PublicRecord record) {
        this.pages = pages;
        this.record = record;
    }

    @GetMapping("/feeds/promises.ics")
    ResponseEntity<byte[]> all(@RequestParam(name = "lang", defaultValue = Texts.FALLBACK) String lang) {
        var wording = pages.in(lang);
        var entries =
                record.ledger().stream().flatMap(theme -> entry(theme, wording)).toList();
        return MilestoneFeed.calendar("promises", wording.text("site.you-said.feed"), wording, entries);
    }

    private static Stream<CalendarFile.Entry> entry(ThemePage theme, Wording wording) {
        var decided = theme.decided();
        var due = decided == null ? null : decided.due();
        if (decided == null || due == null) {
            return Stream.empty();
        }
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + wording.language() + "/you-said/" + theme.theme().value())
                .toUriString();
        var title = theme.title().in(wording.language());
        return Stream.of(new CalendarFile.Entry(
                UUID.nameUUIDFromBytes(("promise/" + theme.theme().value()).getBytes(UTF_8))
                        .toString(),
                wording.text("site.you-said.promised", title),
                decided.reasons().in(wording.language()) + "\n" + link,
                wording.text("site.menu.you-said"),
                link,
                due,
                due,
                theme.closed() != null,
                0,
                decided.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
