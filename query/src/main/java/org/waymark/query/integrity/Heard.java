package org.waymark.query.integrity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.theme.WeDid;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;

/** A voice with what became of its theme, as it stood at the end of a day. */
record Heard(Hearing hearing, @Nullable ThemePage theme, LocalDate until) {

    /** The first answer, by whichever way. */
    @Nullable
    LocalDate answered() {
        return Stream.of(hearing.answered(), decidedOn())
                .filter(Objects::nonNull)
                .filter(this::isPast)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    boolean isDue() {
        return answered() != null || hearing.due().isBefore(until);
    }

    boolean isOnTime() {
        var answered = answered();
        return answered != null && !answered.isAfter(hearing.due());
    }

    boolean isReasoned() {
        return isPast(hearing.refused()) || isPast(decidedOn());
    }

    boolean changedSomething() {
        var closed = theme == null ? null : theme.closed();
        return closed != null && isPast(closed.on()) && isReasoned() && changed(closed);
    }

    boolean cameBack() {
        return isPast(hearing.returned());
    }

    private static boolean changed(Closed closed) {
        return closed.weDid().kind() != WeDid.Kind.NOTHING_CHANGED;
    }

    private @Nullable LocalDate decidedOn() {
        Decided decided = theme == null ? null : theme.decided();
        return decided == null ? null : decided.on();
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isAfter(until);
    }
}
