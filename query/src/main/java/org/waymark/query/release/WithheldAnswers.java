package org.waymark.query.release;

import static org.waymark.command.disclosure.Readers.EVERYBODY;
import static org.waymark.command.indicator.MeasureKind.COUNT;
import static org.waymark.query.disclosure.Confidentiality.F;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.query.Pages;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Policies;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Suppression;
import org.waymark.query.indicator.Indicators;

/** Says of a single value what a release would withhold of it, and what one that is out does withhold. */
@Component
class WithheldAnswers {

    private final Pages<ReleasePage> pages;
    private final Indicators indicators;
    private final Policies policies;
    private final Clock clock;

    WithheldAnswers(MongoDatabase database, Clock clock) {
        pages = ReleaseProjection.pages(database);
        indicators = new Indicators(database);
        policies = new Policies(database);
        this.clock = clock;
    }

    @QueryHandler
    Optional<Withheld> answer(FindWithheld question) {
        var indicator = question.series().indicator();
        var guarding = policies.of(indicator);
        if (!guarding.guarded()) {
            return Optional.of(new Withheld(guarding, Map.of()));
        }
        var figures = figures(question);
        var plain = indicators
                .find(indicator)
                .filter(page -> page.definition().kind() == COUNT)
                .isPresent();
        var counts = new Counts(figures, plain, Map.of());
        var rule = new Rule(guarding.threshold(EVERYBODY), plain ? guarding.base() : 1);
        var pattern = Suppression.atFirstSight(counts.table(), rule);
        var before = withheldBefore(indicator);
        var groups = new HashMap<Slice, Confidentiality>();
        figures.forEach(figure -> Stream.concat(
                        now(pattern, counts, figure),
                        Stream.of(figure.cell(), figure.cell() + Counts.BASE)
                                .flatMap(cell -> Stream.ofNullable(before.get(cell))))
                .findFirst()
                .ifPresent(why -> groups.put(figure.group(), why)));
        return Optional.of(new Withheld(guarding, groups));
    }

    private List<Figure> figures(FindWithheld question) {
        var series = question.series();
        return question.value().cells().stream()
                .map(cell -> new Figure(
                        series.indicator(),
                        series.place(),
                        question.period(),
                        cell.slice(),
                        cell.observation(),
                        clock.instant()))
                .toList();
    }

    private static Stream<Confidentiality> now(Pattern pattern, Counts counts, Figure figure) {
        return Stream.of(counts.number(figure), counts.base(figure))
                .flatMap(Optional::stream)
                .map(pattern::of)
                .filter(why -> why != F);
    }

    private Map<String, Confidentiality> withheldBefore(IndicatorId indicator) {
        var withheld = new HashMap<String, Confidentiality>();
        pages.all().stream()
                .filter(page -> page.isLive()
                        && page.outline().readers() == EVERYBODY
                        && page.outline().indicators().contains(indicator))
                .flatMap(page -> Stream.ofNullable(page.manifest()))
                .forEach(manifest ->
                        manifest.withheld().forEach((cell, why) -> withheld.put(cell, Confidentiality.valueOf(why))));
        return withheld;
    }
}
