package org.waymark.query.organisation;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.query.Pages;

/** A page for each organisation from its registration on, with the mandates it holds now; it never vanishes. */
@Component
@ProcessingGroup("organisation")
class OrganisationProjection {

    private final Pages<OrganisationPage> pages;
    private final Organisations organisations;

    OrganisationProjection(MongoDatabase database) {
        pages = Organisations.pages(database);
        organisations = new Organisations(database);
    }

    @EventHandler
    void on(OrganisationEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case OrganisationRegistered(var organisation, var kind, var place, var name, var by) ->
                pages.put(organisation, sequence, new OrganisationPage(organisation, kind, place, name, List.of()));
            case MandateGranted granted ->
                pages.change(granted.organisation(), sequence, page -> holding(page, with(page, granted.mandate())));
            case MandateWithdrawn withdrawn ->
                pages.change(
                        withdrawn.organisation(), sequence, page -> holding(page, without(page, withdrawn.mandate())));
        }
    }

    @QueryHandler
    Optional<OrganisationPage> answer(FindOrganisation question) {
        return organisations.find(question.organisation());
    }

    @QueryHandler
    List<OrganisationPage> answer(FindOrganisations question) {
        return organisations.all();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static OrganisationPage holding(OrganisationPage page, Stream<Mandate> mandates) {
        return new OrganisationPage(page.organisation(), page.kind(), page.place(), page.name(), mandates.toList());
    }

    private static Stream<Mandate> with(OrganisationPage page, Mandate mandate) {
        return Stream.concat(page.mandates().stream(), Stream.of(mandate)).distinct();
    }

    private static Stream<Mandate> without(OrganisationPage page, Mandate mandate) {
        return page.mandates().stream().filter(Predicate.not(mandate::equals));
    }
}
