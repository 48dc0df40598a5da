package org.waymark.infra.embedded;

import org.jspecify.annotations.Nullable;

/** Why the service does not start, in a sentence for the person who started it, and what they can do about it. */
public final class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String reason, String remedy) {
        this(reason, remedy, null);
    }

    StartRefused(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
