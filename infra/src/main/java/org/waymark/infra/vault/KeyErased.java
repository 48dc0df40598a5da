package org.waymark.infra.vault;

import java.util.UUID;

/** The key was erased; nothing can be sealed under its id again, ever. */
public final class KeyErased extends IllegalStateException {

    KeyErased(UUID kid) {
        super("The key " + kid + " was erased and is never cut again.");
    }
}
