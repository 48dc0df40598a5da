package org.waymark.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.command.domain.DomainRefusal.NAMED_OTHERWISE;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.domain.DomainEvent.DomainNamed;

class DomainTest {

    static final DomainId WORK = new DomainId("uk-ioi:work");
    static final ParticipantId ADA = new ParticipantId("ada");
    static final Words NAME = Words.english("Work");
    static final String SOURCE = "https://example.org/indicators-of-integration";

    final FixtureConfiguration<Domain> domain = new AggregateTestFixture<>(Domain.class);

    @Test
    void isNamed() {
        domain.givenNoPriorActivity()
                .when(new NameDomain(WORK, NAME, SOURCE, ADA))
                .expectEvents(new DomainNamed(WORK, NAME, SOURCE, ADA));
    }

    @Test
    void namedAgainInTheSameWordsStaysAsItIs() {
        domain.given(new DomainNamed(WORK, NAME, SOURCE, ADA))
                .when(new NameDomain(WORK, NAME, SOURCE, ADA))
                .expectNoEvents();
    }

    @Test
    void isNeverNamedOtherwise() {
        domain.given(new DomainNamed(WORK, NAME, SOURCE, ADA))
                .when(new NameDomain(WORK, Words.english("Leisure"), SOURCE, ADA))
                .expectExceptionDetails(NAMED_OTHERWISE);
    }

    @Test
    void belongsToAVocabulary() {
        assertThat(WORK.vocabulary()).isEqualTo("uk-ioi");
        assertThatIllegalArgumentException().isThrownBy(() -> new DomainId("work"));
    }
}
