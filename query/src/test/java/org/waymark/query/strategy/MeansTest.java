package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.strategy.Chapters.CLASSES;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.SECOND_DRAFT;
import static org.waymark.query.strategy.Chapters.told;
import static org.waymark.query.strategy.Chapters.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.Resource.Kind;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.ResourceId;

class MeansTest {

    static final Promise MEASURE = Promise.of(JOBLESS);
    static final Promise STEP = Promise.of(CLASSES.milestone());

    static final Object[] MONEY = {
        recorded("a", MEASURE, Kind.PLANNED, "100.50", "EUR"),
        recorded("b", MEASURE, Kind.PLANNED, "50", "EUR"),
        recorded("c", MEASURE, Kind.PLANNED, "7", "GBP"),
        recorded("d", MEASURE, Kind.SPENT, "30", "EUR"),
        recorded("e", MEASURE, Kind.SPENT, "30", "EUR"),
        recorded("f", STEP, Kind.COMMITTED, "9", "EUR"),
        new ResourceTakenBack(STRATEGY, new ResourceId("e"), "counted twice", PETRA),
        new CostOfInactionNoted(STRATEGY, words("More than acting"), "https://example.org/study", PETRA)
    };

    static ResourceRecorded recorded(String id, Promise promise, Kind kind, String amount, String currency) {
        var day = LocalDate.of(2019, 5, 1);
        return new ResourceRecorded(
                STRATEGY,
                new Resource(new ResourceId(id), promise, kind, new BigDecimal(amount), currency, "AMIF", day, null),
                PETRA);
    }

    @Test
    void addUpByCurrencyWithoutWhatWasTakenBack() {
        told(FIRST_VERSION, SECOND_DRAFT, MONEY)
                .answer(new FindStrategy(STRATEGY, Edition.DRAFT), StrategyPage.class, found -> {
                    var means = found.orElseThrow().means();
                    assertThat(means.sums(MEASURE, Kind.PLANNED))
                            .isEqualTo(Map.of("EUR", new BigDecimal("150.50"), "GBP", new BigDecimal("7")));
                    assertThat(means.sums(MEASURE, Kind.SPENT)).isEqualTo(Map.of("EUR", new BigDecimal("30")));
                    assertThat(means.sums(STEP, Kind.COMMITTED)).isEqualTo(Map.of("EUR", new BigDecimal("9")));
                    assertThat(means.costOfInaction()).isEqualTo(words("More than acting"));
                });
    }

    @Test
    void doNotTellThePublicOfStepsThatAreStillDrafted() {
        told(FIRST_VERSION, SECOND_DRAFT, MONEY)
                .answer(new FindStrategy(STRATEGY, Edition.ADOPTED), StrategyPage.class, found -> {
                    var means = found.orElseThrow().means();
                    assertThat(means.sums(STEP, Kind.COMMITTED)).isEmpty();
                    assertThat(means.resources()).hasSize(4);
                    assertThat(means.source()).isEqualTo("https://example.org/study");
                });
    }
}
