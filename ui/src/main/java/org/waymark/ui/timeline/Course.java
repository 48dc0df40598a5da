package org.waymark.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.figure.Stop;
import org.waymark.ui.figure.Stretch;
import org.waymark.ui.figure.Timeline;
import org.waymark.ui.figure.Timeline.Band;
import org.waymark.ui.figure.Zoom;
import org.waymark.ui.timeline.Schedule.Line;
import org.waymark.ui.words.Wording;

/** A schedule as a drawing: which days are in view, what lies before and after them, and the figure itself. */
public final class Course {

    private final Schedule schedule;
    private final Wording wording;
    private final Phrases phrases;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate from;
    private final LocalDate until;

    /** A schedule as it stands on a day. */
    public Course(Schedule schedule, LocalDate today, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
        phrases = new Phrases(wording, today);
        var outline = schedule.plan().outline();
        first = Stream.concat(Stream.of(outline.start()), stretches().flatMap(one -> Stream.ofNullable(one.from())))
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfYear(1);
        last = Stream.of(
                        Stream.of(outline.end()),
                        outline.horizons().stream().map(bound -> bound.until()),
                        stretches().flatMap(one -> Stream.ofNullable(one.until())))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusYears(1)
                .withDayOfYear(1)
                .minusDays(1);
        var zoom = schedule.lens().zoom();
        from = begin(zoom, today);
        until = zoom.months() == 0 ? last : from.plusMonths(zoom.months()).minusDays(1);
    }

    /** Words for the list beside it. */
    public Phrases phrases() {
        return phrases;
    }

    /** The figure; a mark and a goal lead where the page says. */
    public Timeline figure(Function<GoalId, String> goals, Function<Step, String> steps) {
        var lanes = schedule.goals().stream()
                .map(line -> new Timeline.Lane(
                        phrases.in(line.goal().name()),
                        goals.apply(line.goal().goal()),
                        line.steps().stream().map(step -> stop(step, steps)).toList()))
                .toList();
        var title = wording.text(
                "figure.timeline.title", phrases.in(schedule.plan().outline().name()));
        var zoom = schedule.lens().zoom();
        return new Timeline(title, description(), zoom, from, until, phrases.today(), bands(), lanes);
    }

    /** The view before this one, where something lies there. */
    public Optional<Lens> earlier() {
        var months = schedule.lens().zoom().months();
        return from.isAfter(first)
                ? Optional.of(schedule.lens().from(months == 0 ? null : later(first, from.minusMonths(months))))
                : Optional.empty();
    }

    /** The view after this one, where something lies there. */
    public Optional<Lens> later() {
        return until.isBefore(last) ? Optional.of(schedule.lens().from(until.plusDays(1))) : Optional.empty();
    }

    /** How many steps are over before the first day shown. */
    public long stepsBefore() {
        return schedule.steps().stream()
                .map(step -> stretch(step.milestone().from(), step.milestone().due()))
                .filter(one -> one.until() != null && one.until().isBefore(from))
                .count();
    }

    /** How many steps begin after the last day shown. */
    public long stepsAfter() {
        return schedule.steps().stream()
                .map(step -> stretch(step.milestone().from(), step.milestone().due()))
                .filter(one -> one.from() != null && one.from().isAfter(until))
                .count();
    }

    /** Begins where asked, else with this year, and in any case where there is something to see. */
    private LocalDate begin(Zoom zoom, LocalDate today) {
        var asked = schedule.lens().from();
        if (zoom == Zoom.YEAR) {
            return asked == null || asked.isAfter(last) ? first : zoom.begin(later(asked, first));
        }
        var wanted = asked == null ? today.withDayOfYear(1) : asked;
        var latest = later(first, last.plusDays(1).minusMonths(zoom.months()));
        return zoom.begin(wanted.isAfter(latest) ? latest : later(wanted, first));
    }

    private Stop stop(Step step, Function<Step, String> link) {
        var milestone = step.milestone();
        var before = step.before();
        return new Stop(
                step.id(),
                phrases.in(milestone.name()),
                link.apply(step),
                phrases.described(step, schedule),
                phrases.sign(step),
                phrases.stage(step),
                stretch(milestone.from(), milestone.due()),
                before == null ? null : stretch(before.from(), before.due()),
                milestone.dependsOn().stream().map(id -> id.value()).toList(),
                step.gone() != null);
    }

    /** Horizons follow each other from the first day on; emergencies lie over them. */
    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        var begins = first;
        for (var bound : schedule.plan().outline().horizons()) {
            var name = wording.text(
                    "figure.timeline.band",
                    wording.text("figure.timeline.horizon." + bound.horizon().name()),
                    day(bound.until()));
            bands.add(new Band(name, begins, bound.until(), false));
            begins = bound.until().plusDays(1);
        }
        schedule.crises()
                .forEach(crisis -> bands.add(new Band(
                        wording.text("figure.timeline.emergency", phrases.in(crisis.reason())),
                        crisis.begins(),
                        crisis.last(),
                        true)));
        return bands;
    }

    /** The last day of a year is told as the year. */
    private String day(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear()
                ? wording.upright(String.valueOf(day.getYear()))
                : wording.date(day);
    }

    private String description() {
        return wording.text(
                "figure.timeline.description",
                schedule.steps().size(),
                schedule.goals().size(),
                wording.date(from),
                wording.date(until),
                schedule.steps().stream().filter(Step::slipped).count());
    }

    private Stream<Stretch> stretches() {
        return schedule.goals().stream()
                .map(Line::steps)
                .flatMap(List::stream)
                .flatMap(step -> Stream.concat(
                        Stream.of(stretch(
                                step.milestone().from(), step.milestone().due())),
                        Stream.ofNullable(step.before()).map(was -> stretch(was.from(), was.due()))));
    }

    /** A due period alone is one in which something happens; with a beginning, or without an end, it goes on. */
    private static Stretch stretch(@Nullable Period from, @Nullable Period due) {
        var begins = from == null ? due : from;
        return new Stretch(
                begins == null ? null : begins.start(), due == null ? null : due.end(), from != null || due == null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
