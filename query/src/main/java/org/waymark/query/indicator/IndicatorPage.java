package org.waymark.query.indicator;

import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;

/** An indicator as it is measured today, and since when. */
public record IndicatorPage(IndicatorId indicator, Definition definition, List<MethodBreak> breaks) {

    /** From the period on, values are measured differently. */
    public record MethodBreak(Period from, Words reason) {}
}
