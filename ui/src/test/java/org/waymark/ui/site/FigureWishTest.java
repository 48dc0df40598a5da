package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.ui.site.IndicatorStory.Choice;
import org.waymark.ui.words.Texts;

class FigureWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final String NATIONAL = SamplePlan.PLAN.value() + "~non-eu";

    @Test
    void keepsTheRestOfWhatIsAskedWhenOnePartChanges() {
        var wish = FigureWish.of("work-01", "table", NATIONAL, "2025-01-01");
        assertThat(wish.seenAs("chart").path())
                .isEqualTo("/indicators/work-01?measure=" + NATIONAL + "&asof=2025-01-01");
        assertThat(wish.on(null).path()).isEqualTo("/indicators/work-01?view=table&measure=" + NATIONAL);
        assertThat(wish.of("city~all").path())
                .isEqualTo("/indicators/work-01?view=table&measure=city~all&asof=2025-01-01");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(FigureWish.of("work-01", "globe", "<b>", null).path()).isEqualTo("/indicators/work-01");
    }

    @Test
    void knowsNoPageOfADayThatIsNone() {
        assertThatThrownBy(() -> FigureWish.of("work-01", null, null, "soon")).isInstanceOf(Absent.class);
    }

    @Test
    void choosesAmongTheMeasuresOfSeveralPlansByTheirNames() {
        var plan = SamplePlan.progress();
        var city = new StrategyProgress(new StrategyId("city"), 1, plan.outline(), plan.counts(), plan.goals());
        var story = story(plan, city);
        assertThat(story.choices())
                .extracting(Choice::name)
                .containsOnly("Non-EU citizens, aged 20 to 64, Sample Integration Plan")
                .hasSize(2);
        assertThat(story.choice("city~non-eu")).map(Choice::code).hasValue("city~non-eu");
        assertThat(story.choice("nobody~nothing")).map(Choice::code).hasValue(NATIONAL);
    }

    @Test
    void namesTheGroupAloneWhereOnePlanMeasures() {
        assertThat(story(SamplePlan.progress()).choices())
                .extracting(Choice::name)
                .containsExactly("Non-EU citizens, aged 20 to 64");
    }

    private static IndicatorStory story(StrategyProgress... plans) {
        var work = SampleFigures.indicators().stream()
                .filter(page -> page.indicator().equals(SampleFigures.WORK))
                .findFirst()
                .orElseThrow();
        return IndicatorStory.of(
                work, List.of(plans), none -> List.of(), List.of(), List.of(), TODAY, new Texts().of("en"));
    }
}
