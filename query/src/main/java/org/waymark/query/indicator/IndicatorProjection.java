package org.waymark.query.indicator;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorEvent;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.query.Pages;
import org.waymark.query.indicator.IndicatorPage.MethodBreak;

/** A page for each indicator from its definition on, with every change of method; it never vanishes. */
@Component
@ProcessingGroup("indicator")
class IndicatorProjection {

    private final Pages<IndicatorPage> pages;
    private final Indicators indicators;

    IndicatorProjection(MongoDatabase database) {
        pages = Indicators.pages(database);
        indicators = new Indicators(database);
    }

    @EventHandler
    void on(IndicatorEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case IndicatorDefined(var indicator, var definition, var by) ->
                pages.put(indicator, sequence, new IndicatorPage(indicator, definition, List.of()));
            case MethodChanged changed ->
                pages.change(changed.indicator(), sequence, page -> measuredAnew(page, changed));
        }
    }

    @QueryHandler
    Optional<IndicatorPage> answer(FindIndicator question) {
        return indicators.find(question.indicator());
    }

    @QueryHandler
    List<IndicatorPage> answer(FindIndicators question) {
        return indicators.all();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static IndicatorPage measuredAnew(IndicatorPage page, MethodChanged changed) {
        var breaks =
                Stream.concat(page.breaks().stream(), Stream.of(new MethodBreak(changed.from(), changed.reason())));
        return new IndicatorPage(page.indicator(), changed.definition(), breaks.toList());
    }
}
