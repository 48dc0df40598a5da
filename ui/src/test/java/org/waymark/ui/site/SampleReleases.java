package org.waymark.ui.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.release.Announced;
import org.waymark.query.release.Edition;
import org.waymark.query.release.EditionRow;
import org.waymark.query.release.FindPublishedEdition;
import org.waymark.query.release.FindReleaseCalendar;
import org.waymark.query.release.ReleasePage;
import org.waymark.query.release.ReleasePage.Withdrawal;

/** One release that is out and comes after another, one that was withdrawn, one that is announced. */
final class SampleReleases {

    static final String HOSTILE = "<img src=x onerror=alert(1)>";
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final Manifest MANIFEST =
            new Manifest("d1ge57", "p", "w", List.of(), Map.of("unemployment-rate", "A"), 2, 1, true, 2, THEN, THEN);

    private final List<ReleasePage> pages = List.of(
            page("learners-2", "Learners " + HOSTILE, THEN, null),
            page("learners-1", "Learners, first", THEN, new Withdrawal(THEN, "A place was counted twice")),
            page("learners-3", "Learners, next", null, null));

    private static ReleasePage page(
            String id, String title, @Nullable Instant published, @Nullable Withdrawal withdrawn) {
        var outline = new Outline(
                new StrategyId("sample-plan"),
                Words.english(title),
                List.of(new IndicatorId("unemployment-rate")),
                Period.year(2024),
                Readers.EVERYBODY,
                LocalDate.of(2026, 10, 1),
                id.equals("learners-2") ? new ReleaseId("learners-1") : null);
        return new ReleasePage(new ReleaseId(id), outline, THEN, List.of(), MANIFEST, published, withdrawn);
    }

    private static EditionRow row(String group, @Nullable String told, Confidentiality why) {
        return new EditionRow(
                new IndicatorId("unemployment-rate"),
                new PlaceId("IE"),
                Period.year(2024),
                Slice.of(group),
                told,
                List.of(),
                why);
    }

    @QueryHandler
    List<Announced> on(FindReleaseCalendar question) {
        return pages.stream()
                .map(page -> new Announced(
                        page.release(),
                        page.outline().title(),
                        page.outline().on(),
                        page.published(),
                        page.withdrawn() == null ? null : page.withdrawn().reason()))
                .toList();
    }

    @QueryHandler
    Optional<Edition> on(FindPublishedEdition question) {
        return pages.stream()
                .filter(page -> page.release().equals(question.release()) && page.published() != null)
                .findFirst()
                .map(page -> page.isLive() ? full(page) : new Edition(page, List.of(), "", MANIFEST, List.of()));
    }

    private static Edition full(ReleasePage page) {
        var all = row("", "315", Confidentiality.F);
        var rows = Stream.of(
                        all,
                        row("sex=F", null, Confidentiality.A),
                        row("sex=M", null, Confidentiality.D),
                        row("sex=X", null, Confidentiality.F))
                .toList();
        return new Edition(page, rows, "file", MANIFEST, List.of(new Edition.Change(all, "300", "315")));
    }
}
