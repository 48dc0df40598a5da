package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;

/** A receipt: 20 digits, in fives of four when shown. It is shown once. */
record ReceiptAnswer(@Nullable String receipt) {

    @Override
    public String toString() {
        return "[receipt]";
    }
}
