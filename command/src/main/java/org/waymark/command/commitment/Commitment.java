package org.waymark.command.commitment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.commitment.CommitmentRefusal.CODE_TAKEN;
import static org.waymark.command.commitment.CommitmentRefusal.CORRECTED_MEANWHILE;
import static org.waymark.command.commitment.CommitmentRefusal.NOTHING_CORRECTED;
import static org.waymark.command.commitment.CommitmentRefusal.REASON_MISSING;
import static org.waymark.command.commitment.CommitmentRefusal.RETIRED;
import static org.waymark.command.commitment.CommitmentRefusal.SOURCE_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.CommitmentCommand.CorrectCommitment;
import org.waymark.command.commitment.CommitmentCommand.RetireCommitment;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.commitment.CommitmentEvent.CommitmentRetired;

/** One thing states have promised each other. Strategies share it, so each correction says why. */
@Aggregate
class Commitment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CommitmentId id;

    private @Nullable Clause clause;
    private int revision;
    private boolean retired;

    private Commitment() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AddCommitment command) {
        Refused.when(!command.clause().namesItsSource(), SOURCE_MISSING);
        if (clause == null) {
            apply(new CommitmentAdded(command.commitment(), command.clause(), command.by()));
        } else {
            Refused.when(!clause.equals(command.clause()), CODE_TAKEN);
        }
    }

    @CommandHandler
    void handle(CorrectCommitment command) {
        Refused.when(retired, RETIRED);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(!command.clause().namesItsSource(), SOURCE_MISSING);
        Refused.when(command.revision() != revision, CORRECTED_MEANWHILE);
        Refused.when(command.clause().equals(clause), NOTHING_CORRECTED);
        apply(new CommitmentCorrected(
                command.commitment(), revision + 1, command.clause(), command.reason(), command.by()));
    }

    @CommandHandler
    void handle(RetireCommitment command) {
        Refused.when(retired, RETIRED);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new CommitmentRetired(command.commitment(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(CommitmentEvent event) {
        switch (event) {
            case CommitmentAdded added -> {
                id = added.commitment();
                clause = added.clause();
                revision = 1;
            }
            case CommitmentCorrected corrected -> {
                clause = corrected.clause();
                revision = corrected.revision();
            }
            case CommitmentRetired _ -> retired = true;
        }
    }
}
