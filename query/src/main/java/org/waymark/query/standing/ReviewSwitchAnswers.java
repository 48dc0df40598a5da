package org.waymark.query.standing;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.standing.OversightId;
import org.waymark.command.standing.Promised;
import org.waymark.query.Pages;
import org.waymark.query.standing.OversightPage.Switch;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;

/**
 * Answers whether review is off for a series by joining what was decided with the measures of adopted strategies when
 * it is asked. A measure speaks of the values of its indicator at its place, whoever reports them.
 */
@Component
class ReviewSwitchAnswers {

    private final Pages<OversightPage> pages;
    private final Strategies strategies;

    ReviewSwitchAnswers(MongoDatabase database) {
        pages = OversightProjection.pages(database);
        strategies = new Strategies(database);
    }

    @QueryHandler
    Optional<Switch> answer(FindReviewSwitch question) {
        return pages.find(new OversightId(question.series().indicator())).stream()
                .flatMap(page -> page.off().stream())
                .filter(off -> speaksOf(off.measure(), question.series()))
                .findFirst();
    }

    private boolean speaksOf(@Nullable Promised promised, ReportingSeriesId series) {
        return promised == null
                || strategies.find(promised.strategy(), Edition.ADOPTED).stream()
                        .flatMap(plan -> plan.goals().stream())
                        .flatMap(goal -> goal.measures().stream())
                        .anyMatch(measure -> measure.measure().equals(promised.measure())
                                && measure.indicator().equals(series.indicator())
                                && measure.place().equals(series.place()));
    }
}
