package org.waymark.ui.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.Reconciliation;

/** Says of the pages what a test lets it find. */
public final class Auditor implements Reconciliation {

    public @Nullable Compared compared;

    @Override
    public Optional<Compared> last() {
        return Optional.ofNullable(compared);
    }
}
