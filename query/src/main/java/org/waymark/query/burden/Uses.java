package org.waymark.query.burden;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.StoredNames;
import org.waymark.query.release.PublishedReleases;
import org.waymark.query.reporting.AskedReport;
import org.waymark.query.reporting.AskedReports;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.review.PublishedFindings;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/** What answers were used for. Only an answer that counts is ever used. */
final class Uses {

    private static final String ACCEPTED = StoredNames.of(ValueAccepted.class);

    private final AskedReports reports;
    private final Strategies strategies;
    private final PublishedFindings findings;
    private final PublishedReleases releases;

    Uses(MongoDatabase database) {
        reports = new AskedReports(database);
        strategies = new Strategies(database);
        findings = new PublishedFindings(database);
        releases = new PublishedReleases(database);
    }

    /** Of these reports, those that are there. */
    Map<Answer, Set<Use>> of(Collection<AskedReport> asked) {
        var there = asked.stream().filter(one -> one.reportedOn() != null).toList();
        var pages =
                reports.held(there.stream().map(AskedReport::series).distinct().toList());
        var plans = there.stream()
                .map(AskedReport::strategy)
                .distinct()
                .flatMap(strategy -> strategies.find(strategy, Edition.ADOPTED).stream())
                .collect(Collectors.toMap(StrategyPage::strategy, Function.identity()));
        var found = plans.keySet().stream().collect(Collectors.toMap(Function.identity(), findings::of));
        var live = releases.live();
        var uses = new HashMap<Answer, Set<Use>>();
        there.forEach(one -> {
            var page = pages.get(one.series());
            entry(page, one).ifPresent(entry -> {
                var used = uses.computeIfAbsent(Answer.to(one), _ -> EnumSet.noneOf(Use.class));
                used.addAll(uses(one, entry, plans, found));
                if (page != null && PublishedReleases.tell(live, page, entry)) {
                    used.add(Use.RELEASED);
                }
            });
        });
        return uses;
    }

    private static Optional<PeriodEntry> entry(@Nullable SeriesPage page, AskedReport asked) {
        return page == null
                ? Optional.empty()
                : page.periods().stream()
                        .filter(entry -> entry.period().equals(asked.period()) && entry.counting() != null)
                        .findFirst();
    }

    private static Set<Use> uses(
            AskedReport asked,
            PeriodEntry entry,
            Map<StrategyId, StrategyPage> plans,
            Map<StrategyId, Map<Promise, List<LocalDate>>> found) {
        var uses = EnumSet.noneOf(Use.class);
        var since = countsSince(entry);
        var measure = asked.measure();
        var value = entry.counting();
        if (value != null && (shows(value, measure.headline()) || shows(value, measure.reference()))) {
            uses.add(Use.SHOWN);
        }
        var promise = Promise.of(measure.measure());
        if (found.getOrDefault(asked.strategy(), Map.of()).getOrDefault(promise, List.of()).stream()
                .anyMatch(day -> !day.isBefore(since))) {
            uses.add(Use.FINDING);
        }
        var plan = plans.get(asked.strategy());
        if (plan != null && changedAfter(plan, measure, since)) {
            uses.add(Use.DECISION);
        }
        return uses;
    }

    private static boolean shows(Value value, @Nullable Slice slice) {
        return slice != null
                && value.at(slice).filter(seen -> seen.missing() == null).isPresent();
    }

    private static boolean changedAfter(StrategyPage plan, Measure measure, LocalDate since) {
        return plan.versions().stream()
                .filter(version ->
                        !LocalDate.ofInstant(version.recordedAt(), UTC).isBefore(since))
                .flatMap(version -> version.changes().stream())
                .anyMatch(change -> change.before() != null
                        && change.id().equals(measure.measure().value()));
    }

    private static LocalDate countsSince(PeriodEntry entry) {
        return entry.history().stream()
                .filter(step -> step.what().equals(ACCEPTED))
                .map(step -> LocalDate.ofInstant(step.at(), UTC))
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
