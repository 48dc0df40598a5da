package org.waymark.infra.log;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.infra.log.LanternEvent.LanternId;

/** What can be asked of a lantern. */
sealed interface LanternCommand {

    record HangLantern(@TargetAggregateIdentifier LanternId lantern, String street) implements LanternCommand {}

    record LightLantern(@TargetAggregateIdentifier LanternId lantern, BigDecimal brightness)
            implements LanternCommand {}
}
