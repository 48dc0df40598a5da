package org.waymark.command.standing;

import static org.waymark.command.standing.DivergenceRefusal.WORDS_MISSING;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.DivergenceEvent.DivergenceExplained;

class DivergenceTest {

    static final DivergenceId DIVERGENCE =
            new DivergenceId(new IndicatorId("unemployment-rate"), new PlaceId("sorrel"), Period.year(2025));
    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final String WORDS = "We count people who are registered with us";

    final FixtureConfiguration<Divergence> divergence = new AggregateTestFixture<>(Divergence.class);

    @Test
    void aSideSaysWhyItsValueDiffers() {
        divergence
                .givenNoPriorActivity()
                .when(new ExplainDivergence(DIVERGENCE, COUNCIL, WORDS, ROSA))
                .expectEvents(new DivergenceExplained(DIVERGENCE, COUNCIL, WORDS, ROSA));
    }

    @Test
    void otherWordsStandBesideTheEarlierOnes() {
        divergence
                .given(new DivergenceExplained(DIVERGENCE, COUNCIL, WORDS, ROSA))
                .when(new ExplainDivergence(DIVERGENCE, COUNCIL, "And those who left", ROSA))
                .expectEvents(new DivergenceExplained(DIVERGENCE, COUNCIL, "And those who left", ROSA));
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        divergence
                .given(new DivergenceExplained(DIVERGENCE, COUNCIL, WORDS, ROSA))
                .when(new ExplainDivergence(DIVERGENCE, COUNCIL, WORDS, ROSA))
                .expectNoEvents();
    }

    @Test
    void itIsResolvedInWordsOnly() {
        divergence
                .givenNoPriorActivity()
                .when(new ExplainDivergence(DIVERGENCE, COUNCIL, "  ", ROSA))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_MISSING);
    }
}
