package org.waymark.command.milestone;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.milestone.MilestoneRefusal.EVIDENCE_MISSING;
import static org.waymark.command.milestone.MilestoneRefusal.EVIDENCE_NOT_A_LINK;
import static org.waymark.command.milestone.MilestoneRefusal.REASON_MISSING;
import static org.waymark.command.milestone.Stage.DROPPED;
import static org.waymark.command.milestone.Stage.LATE;
import static org.waymark.command.milestone.Stage.REACHED;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.milestone.MilestoneCommand.ReportProgress;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;

/**
 * How one planned step is coming along.
 *
 * <p>The plan of a step changes only by a version of its strategy; what becomes of it is said by those who answer for
 * it, each in their own stream, so that nobody waits for the planners or for one another.
 */
@Aggregate
class MilestoneProgress {

    private static final Set<Stage> SETTLED = Set.of(REACHED, DROPPED);
    private static final Set<Stage> EXPLAINED = Set.of(LATE, DROPPED);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable MilestoneProgressId id;

    private @Nullable Stage stage;

    private MilestoneProgress() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportProgress command) {
        var report = command.report();
        var takesBack = stage != null && SETTLED.contains(stage) && stage != report.stage();
        Refused.when((takesBack || EXPLAINED.contains(report.stage())) && report.note() == null, REASON_MISSING);
        Refused.when(report.stage() == REACHED && report.evidence().isEmpty(), EVIDENCE_MISSING);
        Refused.when(!Links.lead(report.evidence()), EVIDENCE_NOT_A_LINK);
        apply(new ProgressReported(command.progress(), report, command.by()));
    }

    @EventSourcingHandler
    void on(MilestoneEvent event) {
        switch (event) {
            case ProgressReported reported -> {
                id = reported.progress();
                stage = reported.report().stage();
            }
        }
    }
}
