package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.command.milestone.Stage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.exchange.CalendarFile;
import org.waymark.ui.timeline.Lens;
import org.waymark.ui.timeline.Phrases;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.timeline.Schedule.Line;
import org.waymark.ui.timeline.Step;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** The days of milestones for calendars: of every plan, or of one. What has no last day has no place in a calendar. */
@Controller
class MilestoneFeed {

    private final Pages pages;
    private final PublicRecord record;
    private final Clock clock;

    MilestoneFeed(Pages pages, PublicRecord record, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/feeds/milestones.ics")
    ResponseEntity<byte[]> all(@RequestParam(name = "lang", defaultValue = Texts.FALLBACK) String lang) {
        var phrases = new Phrases(pages.in(lang), LocalDate.now(clock));
        return file("milestones", phrases.wording().text("site.timeline.feed"), record.plans(), phrases);
    }

    @GetMapping("/feeds/milestones/{strategy:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> one(
            @PathVariable("strategy") String strategy,
            @RequestParam(name = "lang", defaultValue = Texts.FALLBACK) String lang) {
        var phrases = new Phrases(pages.in(lang), LocalDate.now(clock));
        var plan = record.plans().stream()
                .filter(one -> one.strategy().value().equals(strategy))
                .findFirst()
                .orElseThrow(Absent::new);
        return file("milestones-" + strategy, phrases.in(plan.outline().name()), List.of(plan), phrases);
    }

    private ResponseEntity<byte[]> file(String file, String name, List<StrategyPage> plans, Phrases phrases) {
        var entries = plans.stream().flatMap(plan -> entries(plan, phrases)).toList();
        return calendar(file, name, phrases.wording(), entries);
    }

    /** Days to subscribe to. */
    static ResponseEntity<byte[]> calendar(
            String file, String name, Wording wording, List<CalendarFile.Entry> entries) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file + ".ics")
                                .build()
                                .toString())
                .body(CalendarFile.of(name, wording.language(), entries).getBytes(UTF_8));
    }

    private Stream<CalendarFile.Entry> entries(StrategyPage plan, Phrases phrases) {
        var versions = record.versions(plan.strategy());
        var schedule = Schedule.of(plan, versions, record.steps(plan.strategy()), Lens.of("", "", "", "", ""));
        return schedule.goals().stream()
                .flatMap(line -> line.steps().stream()
                        .flatMap(step -> Stream.ofNullable(step.milestone().due())
                                .map(due -> entry(schedule, line, step, due.end(), phrases))));
    }

    private static CalendarFile.Entry entry(Schedule schedule, Line line, Step step, LocalDate last, Phrases phrases) {
        var milestone = step.milestone();
        var from = milestone.from();
        var key = schedule.plan().strategy().value() + "/" + step.id();
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + phrases.wording().language() + "/goals/"
                        + milestone.goal().value())
                .fragment(step.id())
                .toUriString();
        var description = Stream.concat(
                        Stream.of(phrases.when(step), phrases.stage(step)),
                        Stream.of(phrases.expected(step), phrases.moved(step)).flatMap(said -> said.stream()))
                .collect(Collectors.joining("\n", "", "\n" + link));
        return new CalendarFile.Entry(
                UUID.nameUUIDFromBytes(("milestone/" + key).getBytes(UTF_8)).toString(),
                phrases.in(milestone.name()),
                description,
                phrases.in(line.goal().name()),
                link,
                from == null ? last : from.start(),
                last,
                step.gone() != null || step.stage() == Stage.DROPPED,
                dates(schedule.versions(), step),
                revised(schedule.versions(), step));
    }

    /** How often its days were changed since it was first planned. */
    private static int dates(List<VersionPage> versions, Step step) {
        var dates = versions.stream()
                .flatMap(version -> version.plan().goals().stream())
                .flatMap(entry -> entry.milestones().stream())
                .filter(one -> one.milestone().equals(step.milestone().milestone()))
                .map(one -> one.from() + "/" + one.due())
                .toList();
        return (int) IntStream.range(1, dates.size())
                .filter(i -> !dates.get(i).equals(dates.get(i - 1)))
                .count();
    }

    /** With the version that binds, or with what was last said of it. */
    private static Instant revised(List<VersionPage> versions, Step step) {
        var told = step.told();
        return Stream.concat(
                        versions.stream().map(VersionPage::recordedAt),
                        Stream.ofNullable(told)
                                .map(said ->
                                        said.on().atStartOfDay(ZoneOffset.UTC).toInstant()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
