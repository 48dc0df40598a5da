package org.waymark.ui.transplant;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.ui.exchange.GoalTree.Branch;
import org.waymark.ui.transplant.Part.Kind;

/**
 * The commitments that goals of a tree serve, themselves or by what hangs on them: as a reading, never as a promise.
 */
final class Pledges {

    private final Grafting graft;
    private final Ids measures;
    private final Ids steps;

    Pledges(Grafting graft, Ids measures, Ids steps) {
        this.graft = graft;
        this.measures = measures;
        this.steps = steps;
    }

    void serve(Branch branch) {
        branch.commitments().forEach(service -> serve(branch, service));
    }

    private void serve(Branch branch, Service service) {
        var promise = promise(branch, service.promise());
        var code = service.commitment();
        var there = promise.filter(here -> graft.known().servings().stream()
                .anyMatch(serving -> serving.drafted()
                        && serving.service().promise().equals(here)
                        && serving.service().commitment().equals(code)));
        var findings = Stream.concat(
                        graft.known().commitments().contains(code)
                                ? Stream.empty()
                                : Stream.of(new Finding("commitment", Reason.UNKNOWN_COMMITMENT, code.value())),
                        promise.isPresent()
                                ? Stream.empty()
                                : Stream.of(new Finding(
                                        "promise",
                                        Reason.PART_ELSEWHERE,
                                        service.promise().id())))
                .toList();
        var name = Words.english(code.value());
        if (graft.part(Kind.COMMITMENT, service.promise().id(), name, there.isPresent(), findings)
                && promise.isPresent()) {
            var read = new Service(promise.get(), code, Service.Basis.READING, service.note());
            graft.send(new ServeCommitment(graft.into(), read, graft.by()));
        }
    }

    private Optional<Promise> promise(Branch branch, Promise promise) {
        return switch (promise.kind()) {
            case GOAL ->
                Optional.of(branch.goal().goal())
                        .filter(goal -> goal.value().equals(promise.id()))
                        .map(goal -> Promise.of(graft.inDraft(goal)));
            case MEASURE -> measures.of(promise.id()).map(MeasureId::new).map(Promise::of);
            case MILESTONE -> steps.of(promise.id()).map(MilestoneId::new).map(Promise::of);
        };
    }
}
