package org.waymark.query.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Flag;
import org.waymark.query.disclosure.Confidentiality;

/**
 * One figure as it is told.
 *
 * @param told the number, or null where it is withheld or there is none
 * @param why how it is told or why it is withheld
 */
public record EditionRow(
        IndicatorId indicator,
        PlaceId place,
        Period period,
        Slice group,
        @Nullable String told,
        List<Flag> flags,
        Confidentiality why) {

    /** Whether there is a figure that is not told. */
    public boolean isWithheld() {
        return why != Confidentiality.F;
    }

    /** Where it stands, whatever it is. */
    String cell() {
        return indicator.value() + " " + place.value() + " " + period + " " + group;
    }
}
