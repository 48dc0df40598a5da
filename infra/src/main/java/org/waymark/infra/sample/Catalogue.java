package org.waymark.infra.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Flag;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;

/** A catalogue file: a published plan restated, with links to where it was published. */
record Catalogue(
        List<Territory> places,
        List<Body> organisations,
        List<Defined> indicators,
        List<Entrusted> mandates,
        StrategyId strategy,
        Outline outline,
        List<Goal> goals,
        List<Measure> measures,
        List<Milestone> milestones,
        List<Service> services,
        Adopted adopted,
        Extended extended,
        List<Counted> counts,
        List<Said> voices,
        List<Heard> themes) {

    /** The goal itself, or the one that the measure or milestone hangs on. */
    GoalId goalOf(Promise promise) {
        return switch (promise.kind()) {
            case GOAL -> new GoalId(promise.id());
            case MEASURE ->
                measures.stream()
                        .filter(measure -> Promise.of(measure.measure()).equals(promise))
                        .findFirst()
                        .orElseThrow()
                        .goal();
            case MILESTONE ->
                milestones.stream()
                        .filter(step -> Promise.of(step.milestone()).equals(promise))
                        .findFirst()
                        .orElseThrow()
                        .goal();
        };
    }

    record Territory(
            PlaceId place, PlaceLevel level, @Nullable PlaceId within, Words name) {}

    record Body(
            OrganisationId organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words name) {}

    record Defined(IndicatorId indicator, Definition definition) {}

    record Entrusted(OrganisationId organisation, Mandate mandate) {}

    record Adopted(Words reason, LocalDate decidedOn) {}

    /** A later version in which every dated milestone moves. */
    record Extended(Period due, String note, Words reason, LocalDate decidedOn) {}

    record Counted(IndicatorId indicator, Period period, BigDecimal value, List<Flag> flags, String note) {}

    record Said(String key, String language, Perspective perspective, GoalId about, String text) {}

    record Heard(
            ThemeId theme,
            Words title,
            List<String> voices,
            Decision decision,
            @Nullable LocalDate due,
            Words reasons,
            @Nullable Words weDid) {}
}
