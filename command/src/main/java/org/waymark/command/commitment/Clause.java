package org.waymark.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;

/**
 * How a commitment reads, in our own words.
 *
 * @param year in which it was made
 * @param document the document it stands in
 * @param paragraph where in the document, or null
 * @param sourceUrl where the document was published
 * @param domains the parts of life it is found under
 */
public record Clause(
        Instrument instrument,
        int year,
        Words document,
        @Nullable String paragraph,
        Words text,
        String sourceUrl,
        List<DomainId> domains) {

    public Clause {
        domains = List.copyOf(domains);
    }

    /** Whether somebody who doubts it can look it up. */
    boolean namesItsSource() {
        return Links.lead(sourceUrl);
    }
}
