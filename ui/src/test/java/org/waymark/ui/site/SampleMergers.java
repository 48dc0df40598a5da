package org.waymark.ui.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.query.reporting.ContinuedValue;
import org.waymark.query.reporting.FindContinuation;

/** One indicator whose series goes on before a merger. */
final class SampleMergers {

    @QueryHandler
    List<ContinuedValue> answer(FindContinuation question) {
        return question.indicator().equals(new IndicatorId("work-01"))
                ? List.of(new ContinuedValue(
                        new PlaceId("sorrel"),
                        new Period("2013"),
                        Standing.REPORTED,
                        Slice.TOTAL,
                        Observation.of(BigDecimal.valueOf(7)),
                        List.of(new PlaceId("north"), new PlaceId("south")),
                        LocalDate.of(2014, 4, 1)))
                : List.of();
    }
}
