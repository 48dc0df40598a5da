package org.waymark.ui.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.ReadRow;

/**
 * What a source says about a figure, in our words. That it was revised is not kept: here the log says so.
 *
 * @param missing why there is no figure, or null where there is one
 * @param problem why this cannot be said here, or null
 */
record Qualified(
        List<Flag> flags,
        @Nullable Missing missing,
        @Nullable RowProblem problem) {

    private static final Map<ObservationFlag, Missing> REASONS = Map.of(
            ObservationFlag.CANNOT_EXIST, Missing.NOT_APPLICABLE,
            ObservationFlag.NOT_COLLECTED, Missing.NOT_COLLECTED,
            ObservationFlag.SUPPRESSED, Missing.TOO_FEW,
            ObservationFlag.PRIMARY_SUPPRESSION, Missing.TOO_FEW,
            ObservationFlag.SECONDARY_SUPPRESSION, Missing.CONFIDENTIAL,
            ObservationFlag.CONFIDENTIAL, Missing.CONFIDENTIAL,
            ObservationFlag.NOT_FOR_PUBLICATION, Missing.CONFIDENTIAL,
            ObservationFlag.LOW_RELIABILITY, Missing.NOT_RELIABLE);

    private static final Set<ObservationFlag> SECRET = EnumSet.of(
            ObservationFlag.CONFIDENTIAL,
            ObservationFlag.NOT_FOR_PUBLICATION,
            ObservationFlag.PRIMARY_SUPPRESSION,
            ObservationFlag.SECONDARY_SUPPRESSION);

    /** @param otherwise the reason a person gave for figures that are missing without one, or null */
    static Qualified of(ReadRow row, @Nullable String otherwise) {
        var flags = row.flags().stream()
                .flatMap(flag ->
                        Arrays.stream(Flag.values()).filter(ours -> ours.name().equals(flag.name())))
                .toList();
        if (!row.missing()) {
            var secret = row.flags().stream().anyMatch(SECRET::contains);
            return new Qualified(flags, null, secret ? RowProblem.CONFIDENTIAL_FIGURE : null);
        }
        var reason = row.reason() == null ? reason(row.flags(), otherwise) : row.reason();
        return new Qualified(flags, reason, reason == null ? RowProblem.NO_REASON : null);
    }

    private static @Nullable Missing reason(Set<ObservationFlag> flags, @Nullable String otherwise) {
        return flags.stream()
                .map(REASONS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> otherwise == null ? null : Missing.valueOf(otherwise));
    }
}
