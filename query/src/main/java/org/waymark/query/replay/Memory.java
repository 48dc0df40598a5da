package org.waymark.query.replay;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.crisis.Concern;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.feedback.VoiceDays;
import org.waymark.query.feedback.VoiceDays.Spoken;
import org.waymark.query.milestone.Milestones;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;
import org.waymark.query.replay.Happening.Heard;
import org.waymark.query.replay.Happening.Reported;
import org.waymark.query.replay.Happening.Told;
import org.waymark.query.replay.Happening.Waited;
import org.waymark.query.reporting.Backlog;
import org.waymark.query.reporting.ReportDays;
import org.waymark.query.reporting.ReportDays.ReportDay;
import org.waymark.query.strategy.StrategyPage;

/** What many hands did meanwhile: reports, reports that waited, voices, and steps of the plan. */
final class Memory {

    /** Fewer voices a day are not counted out, so that nobody is found by the day on which they spoke. */
    private static final Rule PUBLIC = new Rule(10, 5);

    private record Kind(LocalDate on, String what, IndicatorId indicator) {}

    private final Places places;
    private final ReportDays reports;
    private final Backlog backlog;
    private final VoiceDays voices;
    private final Milestones milestones;
    private final Concern concern;

    Memory(MongoDatabase database) {
        places = new Places(database);
        reports = new ReportDays(database);
        backlog = new Backlog(database);
        voices = new VoiceDays(database);
        milestones = new Milestones(database);
        concern = new Concern(database);
    }

    Stream<Happening> of(CrisisPage crisis, StrategyPage plan, LocalDate today) {
        return Stream.of(steps(plan), waited(crisis, today), reported(crisis, plan), heard(crisis))
                .flatMap(each -> each);
    }

    private Stream<Happening> steps(StrategyPage plan) {
        var names = plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .collect(Collectors.toMap(step -> step.milestone(), step -> step.name()));
        return milestones.of(plan.strategy()).stream()
                .filter(page -> names.containsKey(page.milestone()))
                .flatMap(page -> page.reports().reversed().stream()
                        .map(entry -> new Told(
                                entry.on(),
                                page.milestone(),
                                Objects.requireNonNull(names.get(page.milestone())),
                                entry.report())));
    }

    private Stream<Happening> waited(CrisisPage crisis, LocalDate today) {
        return counted(backlog.of(crisis, null, today).stream()
                        .map(one -> new Kind(one.wasDue(), "", one.series().indicator())))
                .map(kind -> new Waited(kind.getKey().on(), kind.getKey().indicator(), kind.getValue()));
    }

    private Stream<Happening> reported(CrisisPage crisis, StrategyPage plan) {
        var territories = new Territories(places.all());
        var asked = plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(measure -> measure.indicator())
                .collect(Collectors.toSet());
        List<ReportDay> days = reports.of(
                series -> asked.contains(series.indicator()) && crisis.concerns(series.place(), territories));
        return counted(days.stream()
                        .map(day -> new Kind(day.on(), day.what(), day.series().indicator())))
                .map(kind -> new Reported(
                        kind.getKey().on(), kind.getKey().what(), kind.getKey().indicator(), kind.getValue()));
    }

    private Stream<Happening> heard(CrisisPage crisis) {
        return voices.all().stream()
                .filter(voice -> crisis.holds(voice.on()) && concern.of(crisis, voice.about()))
                .collect(Collectors.groupingBy(Spoken::on))
                .entrySet()
                .stream()
                .map(day -> new Heard(
                        day.getKey(),
                        day.getValue().size() < PUBLIC.threshold()
                                ? null
                                : Math.toIntExact(PUBLIC.rounded(day.getValue().size()))));
    }

    private static Stream<Map.Entry<Kind, Integer>> counted(Stream<Kind> kinds) {
        return kinds.collect(Collectors.groupingBy(kind -> kind, Collectors.summingInt(kind -> 1))).entrySet().stream();
    }
}
