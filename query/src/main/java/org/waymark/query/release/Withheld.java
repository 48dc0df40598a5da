package org.waymark.query.release;

import java.util.Map;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.indicator.Slice;
import org.waymark.query.disclosure.Confidentiality;

/**
 * What of a value the public would not be shown.
 *
 * @param guarding how its data set is guarded now
 * @param groups those that would be withheld, and why; a release may withhold more, to protect other places and periods
 */
public record Withheld(Guarding guarding, Map<Slice, Confidentiality> groups) {

    public Withheld {
        groups = Map.copyOf(groups);
    }
}
