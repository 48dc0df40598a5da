package org.waymark.infra.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.MoveMilestone;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;

/** The plan: places, organisations, indicators, what was promised in 2017, and its extension in 2020. */
@Component
class PlanSample {

    private final Cast cast;

    PlanSample(Cast cast) {
        this.cast = cast;
    }

    void register(Catalogue file) {
        var administrator = cast.as("administrator").participant();
        file.places()
                .forEach(place -> cast.send(
                        new RegisterPlace(place.place(), place.level(), place.within(), place.name(), administrator),
                        place.place().value()));
        file.organisations()
                .forEach(body -> cast.send(
                        new RegisterOrganisation(
                                body.organisation(), body.kind(), body.place(), body.name(), administrator),
                        body.organisation().value()));
        file.indicators()
                .forEach(defined -> cast.send(
                        new DefineIndicator(defined.indicator(), defined.definition(), administrator),
                        defined.indicator().value()));
        file.mandates()
                .forEach(entrusted -> cast.send(
                        new GrantMandate(entrusted.organisation(), entrusted.mandate(), administrator),
                        entrusted.organisation().value(),
                        entrusted.mandate().indicator().value()));
    }

    void adopt(Catalogue file) {
        var planner = cast.as("planner").participant();
        cast.send(
                new DraftStrategy(file.strategy(), file.outline(), planner),
                file.strategy().value());
        file.goals()
                .forEach(goal -> cast.send(
                        new AddGoal(file.strategy(), goal, planner), goal.goal().value()));
        file.measures()
                .forEach(measure -> cast.send(
                        new AddMeasure(file.strategy(), measure, planner),
                        measure.measure().value()));
        file.milestones()
                .forEach(step -> cast.send(
                        new PlanMilestone(file.strategy(), step, List.of(), planner),
                        step.milestone().value()));
        file.services()
                .forEach(service -> cast.send(
                        new ServeCommitment(file.strategy(), service, planner),
                        service.promise().kind().name(),
                        service.promise().id(),
                        service.commitment().value()));
        cast.send(
                new AdoptVersion(
                        file.strategy(),
                        1,
                        file.adopted().reason(),
                        List.of(),
                        file.adopted().decidedOn(),
                        planner),
                "1");
    }

    void extend(Catalogue file) {
        var planner = cast.as("planner").participant();
        var later = file.extended();
        file.milestones()
                .forEach(step -> cast.send(
                        new MoveMilestone(
                                file.strategy(),
                                step.milestone(),
                                revisionBeforeMoving(
                                        file, step.goal(), file.milestones().indexOf(step)),
                                later.due(),
                                later.note(),
                                planner),
                        step.milestone().value()));
        cast.send(new AdoptVersion(file.strategy(), 2, later.reason(), List.of(), later.decidedOn(), planner), "2");
    }

    /** A goal begins at revision 1; each measure, milestone, service and move adds one. */
    private static int revisionBeforeMoving(Catalogue file, GoalId goal, int moved) {
        var measures = file.measures().stream()
                .filter(measure -> measure.goal().equals(goal))
                .count();
        var steps = file.milestones().stream()
                .filter(step -> step.goal().equals(goal))
                .count();
        var services = file.services().stream()
                .filter(service -> file.goalOf(service.promise()).equals(goal))
                .count();
        var movedBefore = file.milestones().subList(0, moved).stream()
                .filter(step -> step.goal().equals(goal))
                .count();
        return (int) (1 + measures + steps + services + movedBefore);
    }
}
