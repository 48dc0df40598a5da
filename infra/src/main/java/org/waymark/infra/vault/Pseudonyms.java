package org.waymark.infra.vault;

import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.waymark.command.organisation.OrganisationId;

/**
 * Stand-ins for ids that tell too much: always the same for the same organisation of this installation, and guessed by
 * nobody without the secret in the key folder.
 */
public final class Pseudonyms implements UnaryOperator<OrganisationId> {

    private static final int BYTES = 4;

    private final KeyedHash secret;

    Pseudonyms(KeyedHash secret) {
        this.secret = secret.forPurpose("waymark crisis alias 1");
    }

    @Override
    public OrganisationId apply(OrganisationId organisation) {
        return new OrganisationId("protected-" + HexFormat.of().formatHex(secret.of(organisation.value()), 0, BYTES));
    }
}
