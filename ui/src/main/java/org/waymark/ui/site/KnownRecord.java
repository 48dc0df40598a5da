package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.Voice;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.version.Move;
import org.waymark.query.version.VersionPage;

/**
 * What anybody may read, as it was known at the end of a day.
 *
 * @param day null for what is known by now
 */
record KnownRecord(PublicRecord record, @Nullable LocalDate day) {

    /** The day, or today. */
    LocalDate today(Clock clock) {
        return day == null ? LocalDate.now(clock) : day;
    }

    /** The plans that were adopted by then, as they stood. */
    List<StrategyPage> plans() {
        return day == null
                ? record.plans()
                : record.plans().stream()
                        .flatMap(plan -> versions(plan.strategy()).stream().limit(1))
                        .map(VersionPage::plan)
                        .toList();
    }

    /** One of them. */
    Optional<StrategyPage> plan(StrategyId strategy) {
        return plans().stream().filter(plan -> plan.strategy().equals(strategy)).findFirst();
    }

    List<StrategyProgress> progress() {
        return day == null ? record.progress() : record.progress(day);
    }

    /** The versions that were adopted by then, the latest first. */
    List<VersionPage> versions(StrategyId strategy) {
        return record.versions(strategy).stream()
                .filter(version -> isKnown(version.known()))
                .toList();
    }

    /** What had been moved by then. */
    List<Move> moves(StrategyId strategy) {
        return record.moves(strategy).stream()
                .filter(move -> isKnown(move.acts().getFirst().known()))
                .toList();
    }

    /** What had been said of the steps of a plan by then. */
    List<MilestonePage> steps(StrategyId strategy) {
        return record.steps(strategy).stream().flatMap(this::step).toList();
    }

    private Stream<MilestonePage> step(MilestonePage page) {
        var told =
                page.reports().stream().filter(report -> isKnown(report.on())).toList();
        return told.isEmpty() ? Stream.empty() : Stream.of(new MilestonePage(page.strategy(), page.milestone(), told));
    }

    /** The themes that had been decided by then, with what had been said and done. */
    List<ThemePage> ledger() {
        return day == null
                ? record.ledger()
                : record.ledger().stream()
                        .flatMap(theme -> theme.asOf(day).stream())
                        .filter(theme -> theme.decided() != null)
                        .toList();
    }

    Optional<ThemePage> theme(ThemeId theme) {
        return record.theme(theme).flatMap(found -> day == null ? Optional.of(found) : found.asOf(day));
    }

    /** The messages that had been given by then and can be read now. */
    List<Voice> published() {
        return record.published().stream()
                .filter(voice -> isKnown(voice.given()))
                .toList();
    }

    /** The places that were there on that day. */
    List<PlaceName> places() {
        Predicate<PlaceName> there = place -> day == null || place.isThereOn(day);
        return record.places().stream().filter(there).toList();
    }

    private boolean isKnown(LocalDate on) {
        return day == null || !on.isAfter(day);
    }
}
