package org.waymark.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.ui.figure.Status;
import org.waymark.ui.words.Wording;

/** What is said of steps on a timeline and in the list beside it, in one language. */
public record Phrases(Wording wording, LocalDate today) {

    /** For example “by the end of 2019-Q4”, “from 2024 to the end of 2026”, “continuous since 2024”. */
    public String when(Step step) {
        return when(step.milestone().from(), step.milestone().due());
    }

    /** When it was due before, and in which version; nothing where that is the same. */
    public Optional<String> before(Step step) {
        return Optional.ofNullable(step.before())
                .map(was -> wording.text(
                        "figure.timeline.before", when(was.from(), was.due()), wording.number(was.version())));
    }

    /** When it was due before and by how much it is later or sooner; nothing where it was not moved. */
    public Optional<String> moved(Step step) {
        return before(step)
                .map(was -> slip(step)
                        .map(by -> was + wording.text("figure.timeline.comma") + by)
                        .orElse(was));
    }

    /** By how much it is later or sooner; nothing where it is neither. */
    public Optional<String> slip(Step step) {
        return step.days()
                .filter(days -> days != 0)
                .map(days -> days > 0
                        ? wording.text("figure.timeline.later", days)
                        : wording.text("figure.timeline.sooner", -days));
    }

    /** How it stands, in a word or two. */
    public String stage(Step step) {
        var stage = step.stage();
        var gone = step.gone();
        if (gone != null) {
            return gone == 0
                    ? wording.text("figure.timeline.gone-from-draft")
                    : wording.text("figure.timeline.gone", wording.number(gone));
        }
        if (stage == null) {
            return wording.text(step.unsaid(today) ? "figure.timeline.unsaid" : "figure.timeline.planned");
        }
        return wording.text("figure.timeline.stage." + stage.name());
    }

    /** The shape that stands for it. */
    public Status sign(Step step) {
        var stage = step.stage();
        return step.gone() != null
                ? Status.NOT_ASSESSED
                : stage == null
                        ? Status.NO_DATA
                        : switch (stage) {
                            case REACHED -> Status.ACHIEVED;
                            case ON_TRACK -> Status.ON_TRACK;
                            case AT_RISK -> Status.AT_RISK;
                            case LATE -> Status.OFF_TRACK;
                            case DROPPED -> Status.NOT_ASSESSED;
                        };
    }

    /** When those who answer for it expect it now; nothing where as planned. */
    public Optional<String> expected(Step step) {
        var told = step.told();
        return Optional.ofNullable(told == null ? null : told.report().expected())
                .map(period -> wording.text("figure.timeline.expected", period(period)));
    }

    /** The steps it waits for, by name; nothing where it waits for none. */
    public Optional<String> waitsFor(Step step, Schedule schedule) {
        var names = step.milestone().dependsOn().stream()
                .flatMap(id -> schedule.find(id).stream())
                .map(other -> in(other.name()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(wording.list(names));
    }

    /** Everything a mark shows, in one sentence. */
    public String described(Step step, Schedule schedule) {
        var parts = List.of(
                        Optional.of(in(step.milestone().name())),
                        Optional.of(when(step)),
                        Optional.of(stage(step)),
                        expected(step),
                        moved(step),
                        waitsFor(step, schedule).map(names -> wording.text("figure.timeline.waits", names)))
                .stream()
                .flatMap(Optional::stream);
        return parts.collect(Collectors.joining(wording.text("figure.timeline.comma")));
    }

    /** Words in the language, or in the one they were written in. */
    public String in(Words words) {
        return words.in(wording.language());
    }

    private String when(@Nullable Period from, @Nullable Period due) {
        if (due == null) {
            return from == null
                    ? wording.text("figure.timeline.continuous")
                    : wording.text("figure.timeline.since", period(from));
        }
        if (from != null) {
            return wording.text("figure.timeline.span", period(from), period(due));
        }
        return due.start().equals(due.end())
                ? wording.date(due.end())
                : wording.text("figure.timeline.by", period(due));
    }

    private String period(Period period) {
        return period.start().equals(period.end()) ? wording.date(period.end()) : wording.upright(period.code());
    }
}
