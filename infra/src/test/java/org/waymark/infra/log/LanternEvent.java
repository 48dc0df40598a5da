package org.waymark.infra.log;

import java.math.BigDecimal;
import org.waymark.command.StoredAs;

/** What can happen to a lantern, the smallest stream there is. */
sealed interface LanternEvent {

    @StoredAs("lantern.hung")
    record LanternHung(LanternId lantern, String street) implements LanternEvent {}

    @StoredAs(value = "lantern.lit", revision = 2)
    record LanternLit(LanternId lantern, BigDecimal brightness, String unit) implements LanternEvent {}

    /** Which lantern. */
    record LanternId(String value) {

        @Override
        public String toString() {
            return "lantern-" + value;
        }
    }
}
