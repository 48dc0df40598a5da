package org.waymark.infra.log;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.command.StoredAs;
import org.waymark.infra.log.LanternCommand.HangLantern;
import org.waymark.infra.log.LanternCommand.LightLantern;
import org.waymark.infra.log.LanternEvent.LanternHung;
import org.waymark.infra.log.LanternEvent.LanternId;
import org.waymark.infra.log.LanternEvent.LanternLit;

/** The smallest aggregate; it has a stored name so that a snapshot of it can be kept. */
@StoredAs("lantern.snapshot")
class Lantern {

    @AggregateIdentifier
    private @Nullable LanternId lantern;

    private BigDecimal brightness = BigDecimal.ZERO;

    Lantern() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HangLantern command) {
        if (lantern == null) {
            apply(new LanternHung(command.lantern(), command.street()));
        }
    }

    /** Answers how bright it was before. */
    @CommandHandler
    String handle(LightLantern command) {
        String before = brightness.toPlainString();
        apply(new LanternLit(command.lantern(), command.brightness(), "lumen"));
        return before;
    }

    @EventSourcingHandler
    void on(LanternEvent event) {
        switch (event) {
            case LanternHung hung -> lantern = hung.lantern();
            case LanternLit lit -> brightness = lit.brightness();
        }
    }
}
