package org.waymark.command.disclosure;

import org.waymark.command.indicator.IndicatorId;

/** The policy of a data set, which is what is reported for one indicator. */
public record PolicyId(IndicatorId indicator) {

    @Override
    public String toString() {
        return "disclosure:" + indicator.value();
    }
}
