package org.waymark.query.burden;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Rhythm;
import org.waymark.query.burden.CalendarPreview.Overrun;
import org.waymark.query.calendar.Budgets;
import org.waymark.query.reporting.AskedReport;
import org.waymark.query.reporting.AskedReports;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/** Answers what reporting costs by adding up the reports that fall due in a year. */
@Component
class BurdenAnswers {

    private record Planned(StrategyPage plan, Measure measure) {}

    private final AskedReports reports;
    private final Budgets budgets;
    private final Strategies strategies;
    private final Uses uses;

    BurdenAnswers(MongoDatabase database) {
        reports = new AskedReports(database);
        budgets = new Budgets(database);
        strategies = new Strategies(database);
        uses = new Uses(database);
    }

    @QueryHandler
    List<Burden> answer(FindBurden question) {
        var asked = reports.in(question.year(), question.organisations());
        var found = uses.of(asked.values().stream().flatMap(List::stream).toList());
        return asked.entrySet().stream()
                .map(entry -> new Burden(
                        entry.getKey(),
                        question.year(),
                        budgets.of(entry.getKey()).orElse(null),
                        lines(entry.getValue(), found)))
                .sorted(Comparator.comparing(burden -> burden.organisation().value()))
                .toList();
    }

    @QueryHandler
    Optional<CalendarPreview> answer(FindCalendarPreview question) {
        return planned(question.calendar()).map(planned -> preview(question, planned));
    }

    private CalendarPreview preview(FindCalendarPreview question, Planned planned) {
        var year = question.today().getYear();
        var overruns = new ArrayList<Overrun>();
        IntStream.rangeClosed(year, year + 1).forEach(each -> overruns.addAll(overruns(each, question, planned)));
        var sources = reports.sources(planned.plan(), planned.measure(), question.timetable());
        var aYear = sources.values().stream().mapToInt(Integer::intValue).sum()
                * timesAYear(planned.measure().rhythm());
        return new CalendarPreview(
                aYear, (int) Math.ceil(aYear * question.timetable().minutes()), sources.size(), List.copyOf(overruns));
    }

    private List<Overrun> overruns(int year, FindCalendarPreview question, Planned planned) {
        var limits = budgets.all();
        if (limits.isEmpty()) {
            return List.of();
        }
        var limited = limits.stream().map(page -> page.organisation()).toList();
        var before = reports.in(year, limited);
        var after = reports.inCase(year, planned.plan(), planned.measure(), question.timetable(), limited);
        return limits.stream()
                .map(page -> new Overrun(
                        page.organisation(),
                        year,
                        page.minutes(),
                        minutes(page.organisation(), before),
                        minutes(page.organisation(), after)))
                .filter(overrun -> overrun.after() > overrun.budget() && overrun.after() > overrun.before())
                .toList();
    }

    private static int minutes(OrganisationId organisation, Map<OrganisationId, List<AskedReport>> asked) {
        return lines(asked.getOrDefault(organisation, List.of()), Map.of()).stream()
                .mapToInt(BurdenLine::minutes)
                .sum();
    }

    /** One line for each report, whatever number of measures ask for it. */
    private static List<BurdenLine> lines(List<AskedReport> asked, Map<Answer, Set<Use>> found) {
        return asked.stream().collect(Collectors.groupingBy(Answer::to)).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), found))
                .sorted(Comparator.comparing(BurdenLine::dueOn)
                        .thenComparing(line -> line.series().toString())
                        .thenComparing(BurdenLine::period))
                .toList();
    }

    private static BurdenLine line(Answer answer, Collection<AskedReport> asking, Map<Answer, Set<Use>> found) {
        var longest = asking.stream()
                .max(Comparator.comparingInt(AskedReport::minutes))
                .orElseThrow();
        var first = asking.stream()
                .map(AskedReport::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new BurdenLine(
                answer.series(),
                answer.period(),
                first,
                longest.minutes(),
                longest.reportedOn(),
                found.getOrDefault(answer, Set.of()));
    }

    private Optional<Planned> planned(CalendarId calendar) {
        return strategies
                .find(calendar.strategy(), Edition.ADOPTED)
                .flatMap(plan -> planned(plan, calendar))
                .or(() -> strategies.find(calendar.strategy(), Edition.DRAFT).flatMap(plan -> planned(plan, calendar)));
    }

    private static Optional<Planned> planned(StrategyPage plan, CalendarId calendar) {
        return plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.measure().equals(calendar.measure()))
                .map(measure -> new Planned(plan, measure))
                .findFirst();
    }

    private static double timesAYear(Rhythm rhythm) {
        return switch (rhythm) {
            case MONTHLY -> 12;
            case QUARTERLY -> 4;
            case HALF_YEARLY -> 2;
            case YEARLY, ONCE -> 1;
            case TWO_YEARLY -> 0.5;
        };
    }
}
