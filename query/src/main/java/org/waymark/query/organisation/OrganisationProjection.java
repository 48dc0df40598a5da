package org.waymark.query.organisation;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent;
import org.waymark.command.organisation.OrganisationEvent.FieldsDescribed;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationEvent.ProtectedRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.Pages;
import org.waymark.query.StoredNames;

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
    void on(OrganisationEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case OrganisationRegistered(var organisation, var kind, var place, var name, var by) ->
                pages.put(organisation, sequence, new OrganisationPage(organisation, kind, place, name, List.of()));
            case ProtectedRegistered first ->
                pages.put(
                        first.organisation(),
                        sequence,
                        new OrganisationPage(
                                        first.organisation(), first.kind(), first.place(), first.shownAs(), List.of())
                                .called(first.shownAs(), hidden(first, first.organisation(), first.name(), at)));
            case MandateGranted granted ->
                pages.change(granted.organisation(), sequence, page -> page.entrusted(with(page, granted.mandate())));
            case MandateWithdrawn withdrawn ->
                pages.change(
                        withdrawn.organisation(), sequence, page -> page.entrusted(without(page, withdrawn.mandate())));
            case FieldsDescribed described ->
                pages.change(
                        described.organisation(),
                        sequence,
                        page -> page.working(described.fields(), described.places()));
            case NameProtected hiding ->
                pages.change(
                        hiding.organisation(),
                        sequence,
                        page -> page.called(hiding.shownAs(), hidden(hiding, hiding.alias(), hiding.name(), at)));
            case NameShown shown ->
                pages.change(shown.organisation(), sequence, page -> page.called(shown.name(), null));
        }
    }

    private static Protection hidden(OrganisationEvent event, OrganisationId alias, Sealed name, Instant at) {
        return new Protection(alias, name, StoredNames.of(event), LocalDate.ofInstant(at, UTC));
    }

    @QueryHandler
    Optional<OrganisationPage> answer(FindOrganisation question) {
        return organisations.find(question.organisation());
    }

    @QueryHandler
    List<OrganisationPage> answer(FindOrganisations question) {
        return organisations.all();
    }

    @QueryHandler
    List<OrganisationPage> answer(FindProtected question) {
        return organisations.hidden();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static List<Mandate> with(OrganisationPage page, Mandate mandate) {
        return Stream.concat(page.mandates().stream(), Stream.of(mandate))
                .distinct()
                .toList();
    }

    private static List<Mandate> without(OrganisationPage page, Mandate mandate) {
        return page.mandates().stream().filter(Predicate.not(mandate::equals)).toList();
    }
}
