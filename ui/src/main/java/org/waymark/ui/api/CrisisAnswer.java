package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.crisis.CrisisPage;

/**
 * A crisis as anybody may read it.
 *
 * @param inForce whether its rules hold today
 * @param last its last day as known now
 * @param stillDue the measures reported all the same, as decided last
 * @param steps what was decided about it, in order
 * @param noted what was known, decided or done, in order; names that are kept from the public are left out
 */
record CrisisAnswer(
        CrisisId id,
        StrategyId strategy,
        boolean inForce,
        List<PlaceId> places,
        Words reason,
        LocalDate begins,
        LocalDate last,
        boolean ended,
        List<MeasureId> stillDue,
        int daysToAnswer,
        boolean protectsNames,
        List<StepAnswer> steps,
        List<Action> noted) {

    /** Something that was decided about it. */
    record StepAnswer(
            String what,
            LocalDate from,
            LocalDate last,
            List<MeasureId> stillDue,
            @Nullable Words reason,
            LocalDate recordedOn) {}

    static CrisisAnswer of(CrisisPage page, LocalDate today, Predicate<OrganisationId> kept) {
        return new CrisisAnswer(
                page.crisis(),
                page.strategy(),
                page.isOn(today),
                page.places(),
                page.reason(),
                page.begins(),
                page.last(),
                page.ended(),
                page.stillDue(),
                page.daysToAnswer(),
                page.protectsNames(),
                page.steps().stream()
                        .map(step -> new StepAnswer(
                                step.what(), step.from(), step.last(), step.stillDue(), step.reason(), step.on()))
                        .toList(),
                page.noted().stream().map(noted -> open(noted.action(), kept)).toList());
    }

    static Action open(Action action, Predicate<OrganisationId> kept) {
        var who = action.who();
        return who != null && kept.test(who)
                ? new Action(action.on(), action.at(), action.label(), action.what(), null, action.evidence())
                : action;
    }
}
