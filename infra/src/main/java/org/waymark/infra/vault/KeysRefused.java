package org.waymark.infra.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The key folder is not as it has to be, so the service does not start; the message says what to do. */
public final class KeysRefused extends IllegalStateException {

    KeysRefused(Path file, String reason) {
        this(file, reason, null);
    }

    KeysRefused(Path file, String reason, @Nullable Throwable cause) {
        super("Key file " + file + ": " + reason, cause);
    }
}
