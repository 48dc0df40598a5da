package org.waymark.query.organisation;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.Pages;

/** All organisations, to be read by whoever answers a question about them. */
public final class Organisations {

    private final Pages<OrganisationPage> pages;

    /** Reads from this database. */
    public Organisations(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<OrganisationPage> pages(MongoDatabase database) {
        return new Pages<>(database, "organisation_1", OrganisationPage.class);
    }

    /** The organisation with this id. */
    public Optional<OrganisationPage> find(OrganisationId organisation) {
        return pages.find(organisation);
    }

    /** Every organisation, by id. */
    public List<OrganisationPage> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.organisation().value()))
                .toList();
    }

    /** Every organisation whose name is protected. */
    List<OrganisationPage> hidden() {
        return pages.where(exists(Pages.PAGE + ".protection"));
    }
}
