package org.waymark.command.release;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.release.ReleaseRefusal.ANOTHER_WAS_SIGNED;
import static org.waymark.command.release.ReleaseRefusal.AUDIT_FOUND_SOMETHING;
import static org.waymark.command.release.ReleaseRefusal.NOTHING_RELEASED;
import static org.waymark.command.release.ReleaseRefusal.NOT_OUT;
import static org.waymark.command.release.ReleaseRefusal.OUT_ALREADY;
import static org.waymark.command.release.ReleaseRefusal.REASON_MISSING;
import static org.waymark.command.release.ReleaseRefusal.SIGNED_BY_YOU;
import static org.waymark.command.release.ReleaseRefusal.TWO_MUST_SIGN;
import static org.waymark.command.release.ReleaseRefusal.UNDER_EMBARGO;
import static org.waymark.command.release.ReleaseRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseCommand.PublishRelease;
import org.waymark.command.release.ReleaseCommand.SignRelease;
import org.waymark.command.release.ReleaseCommand.WithdrawRelease;
import org.waymark.command.release.ReleaseEvent.ReleaseDrafted;
import org.waymark.command.release.ReleaseEvent.ReleasePublished;
import org.waymark.command.release.ReleaseEvent.ReleaseSigned;
import org.waymark.command.release.ReleaseEvent.ReleaseWithdrawn;

/** One edition of figures, from its draft to its end. What goes out is what two people signed, to the last digit. */
@Aggregate
class Release {

    private static final int SIGNATURES = 2;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ReleaseId id;

    private @Nullable LocalDate on;
    private @Nullable Manifest signed;
    private final Set<ParticipantId> signatures = new HashSet<>();
    private boolean out;
    private boolean withdrawn;

    private Release() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DraftRelease command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(out, OUT_ALREADY);
        Refused.when(command.outline().indicators().isEmpty(), NOTHING_RELEASED);
        apply(new ReleaseDrafted(command.release(), command.outline(), clock.instant(), command.by()));
    }

    @CommandHandler
    void handle(SignRelease command) {
        Refused.when(out, OUT_ALREADY);
        Refused.when(!command.manifest().safe(), AUDIT_FOUND_SOMETHING);
        Refused.when(signatures.contains(command.by()), SIGNED_BY_YOU);
        Refused.when(signed != null && !signed.equals(command.manifest()), ANOTHER_WAS_SIGNED);
        apply(new ReleaseSigned(command.release(), command.manifest(), command.by()));
    }

    @CommandHandler
    void handle(PublishRelease command, Clock clock) {
        Refused.when(out, OUT_ALREADY);
        Refused.when(signatures.size() < SIGNATURES, TWO_MUST_SIGN);
        Refused.when(!command.manifest().equals(signed), ANOTHER_WAS_SIGNED);
        Refused.when(on == null || on.isAfter(LocalDate.now(clock)), UNDER_EMBARGO);
        apply(new ReleasePublished(command.release(), command.manifest(), command.by()));
    }

    @CommandHandler
    void handle(WithdrawRelease command) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!out, NOT_OUT);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new ReleaseWithdrawn(command.release(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(ReleaseEvent event) {
        switch (event) {
            case ReleaseDrafted drafted -> {
                id = drafted.release();
                on = drafted.outline().on();
                signed = null;
                signatures.clear();
            }
            case ReleaseSigned now -> {
                signed = now.manifest();
                signatures.add(now.by());
            }
            case ReleasePublished _ -> out = true;
            case ReleaseWithdrawn _ -> withdrawn = true;
        }
    }
}
