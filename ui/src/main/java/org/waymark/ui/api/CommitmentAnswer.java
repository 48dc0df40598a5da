package org.waymark.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.domain.DomainId;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.CommitmentPage.Step;

/** A commitment as it reads today, in our own words. */
record CommitmentAnswer(
        String code,
        Instrument instrument,
        int year,
        Words document,
        @Nullable String paragraph,
        Words text,
        String source,
        List<String> domains,
        int revision,
        boolean retired,
        List<Step> steps) {

    static CommitmentAnswer of(CommitmentPage page) {
        var clause = page.clause();
        return new CommitmentAnswer(
                page.commitment().value(),
                clause.instrument(),
                clause.year(),
                clause.document(),
                clause.paragraph(),
                clause.text(),
                clause.sourceUrl(),
                clause.domains().stream().map(DomainId::value).toList(),
                page.revision(),
                page.retired(),
                page.steps());
    }
}
