package org.waymark.query.domain;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.domain.DomainEvent;
import org.waymark.command.domain.DomainEvent.DomainNamed;
import org.waymark.query.Pages;

/** A page for each domain from its naming on; it never vanishes. */
@Component
@ProcessingGroup("domain")
class DomainProjection {

    private final Pages<DomainName> pages;

    DomainProjection(MongoDatabase database) {
        pages = new Pages<>(database, "domain_1", DomainName.class);
    }

    @EventHandler
    void on(DomainEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case DomainNamed(var domain, var name, var sourceUrl, var by) ->
                pages.put(domain, sequence, new DomainName(domain, name, sourceUrl));
        }
    }

    @QueryHandler
    List<DomainName> answer(FindDomains question) {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.domain().value()))
                .toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
