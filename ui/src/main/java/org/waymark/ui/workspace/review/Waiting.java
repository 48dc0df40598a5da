package org.waymark.ui.workspace.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.query.quality.Oddity;
import org.waymark.query.reporting.AwaitingReview;

/**
 * A value that waits, with what is unusual about it.
 *
 * @param due the day it was to be reported, or null where no plan asked for it
 */
record Waiting(
        AwaitingReview value,
        List<Oddity> oddities,
        @Nullable LocalDate due) {

    static final Comparator<Waiting> BY_DUE_DATE = Comparator.comparing(
                    Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.value().reportedAt())
            .thenComparing(one -> one.value().series().toString());

    static final Comparator<Waiting> BY_ODDITY =
            Comparator.comparingLong(Waiting::open).reversed().thenComparing(BY_DUE_DATE);

    /** How many oddities nobody has confirmed since it was sent. */
    long open() {
        return oddities.stream().filter(oddity -> !isConfirmed(oddity)).count();
    }

    boolean isConfirmed(Oddity oddity) {
        return value.confirmed().stream().anyMatch(one -> one.oddity().equals(oddity.code()));
    }

    /** Whether it can be accepted together with others: nothing about it asks for a closer look. */
    boolean isPlain(ParticipantId reviewer) {
        return oddities.isEmpty()
                && value.question() == null
                && value.withdrawn() == null
                && value.opinions().stream().allMatch(one -> one.answer() != null)
                && !value.reportedBy().equals(reviewer);
    }
}
