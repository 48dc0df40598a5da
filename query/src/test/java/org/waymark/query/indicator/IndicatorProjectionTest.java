package org.waymark.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.definition;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorPage.MethodBreak;

class IndicatorProjectionTest {

    static final IndicatorId CLASSES = new IndicatorId("language-classes");
    static final Words NEW_SURVEY = Words.english("A new labour force survey");

    final ProjectionHarness.Told indicators = ProjectionHarness.of(IndicatorProjection::new)
            .given(
                    new IndicatorDefined(UNEMPLOYMENT, definition(Direction.CONTEXT), PETRA),
                    new IndicatorDefined(CLASSES, definition(Direction.UP), PETRA),
                    new MethodChanged(UNEMPLOYMENT, definition(Direction.DOWN), Period.year(2017), NEW_SURVEY, PETRA),
                    new MethodChanged(UNEMPLOYMENT, definition(Direction.DOWN), Period.year(2021), NEW_SURVEY, PETRA));

    @Test
    void isReadAsItIsMeasuredTodayWithEveryBreak() {
        indicators.answer(
                new FindIndicator(UNEMPLOYMENT),
                IndicatorPage.class,
                page -> assertThat(page)
                        .contains(new IndicatorPage(
                                UNEMPLOYMENT,
                                definition(Direction.DOWN),
                                List.of(
                                        new MethodBreak(Period.year(2017), NEW_SURVEY),
                                        new MethodBreak(Period.year(2021), NEW_SURVEY)))));
    }

    @Test
    void allAreListedById() {
        indicators.answersThat(
                new FindIndicators(),
                IndicatorPage.class,
                pages -> assertThat(pages).extracting(IndicatorPage::indicator).containsExactly(CLASSES, UNEMPLOYMENT));
    }
}
