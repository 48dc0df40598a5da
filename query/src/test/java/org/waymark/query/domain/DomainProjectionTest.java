package org.waymark.query.domain;

import static org.waymark.query.Cast.PETRA;

import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainEvent.DomainNamed;
import org.waymark.command.domain.DomainId;
import org.waymark.query.ProjectionHarness;

class DomainProjectionTest {

    static final DomainId WORK = new DomainId("uk-ioi:work");
    static final DomainId OUTCOME = new DomainId("ohchr:outcome");
    static final String SOURCE = "https://example.org/vocabulary";

    @Test
    void allAreListedById() {
        ProjectionHarness.of(DomainProjection::new)
                .given(
                        new DomainNamed(WORK, Words.english("Work"), SOURCE, PETRA),
                        new DomainNamed(OUTCOME, Words.english("Outcome"), SOURCE, PETRA))
                .answers(
                        new FindDomains(),
                        DomainName.class,
                        new DomainName(OUTCOME, Words.english("Outcome"), SOURCE),
                        new DomainName(WORK, Words.english("Work"), SOURCE));
    }
}
