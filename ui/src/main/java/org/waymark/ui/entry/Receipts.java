package org.waymark.ui.entry;

import java.util.List;
import java.util.Optional;
import org.waymark.command.organisation.OrganisationId;

/** The receipts of everything organisations sent on forms, kept beside the log. */
public interface Receipts {

    /** Keeps a receipt. One that is there already stays as it is. */
    void keep(Receipt receipt);

    Optional<Receipt> find(OrganisationId source, String reference);

    /** The latest first. */
    List<Receipt> of(OrganisationId source);
}
