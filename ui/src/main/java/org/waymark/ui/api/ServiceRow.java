package org.waymark.ui.api;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;

/**
 * A goal, measure or milestone that serves a commitment, or no longer does.
 *
 * @param key names the row; sent again with the same content it does nothing more
 * @param kind GOAL, MEASURE or MILESTONE
 * @param id of the goal, measure or milestone
 * @param commitment code of the commitment
 * @param basis STATED where the plan itself says so, READING where it is your reading
 * @param note where the plan says so, or why you read it so, by language; or left out
 * @param reason why it ends; needed once it binds
 */
record ServiceRow(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String id,
        @Nullable String commitment,
        @Nullable String basis,
        @Nullable Words note,
        @Nullable String reason) {

    Promise promise() {
        return new Promise(choice("kind", Promise.Kind.class, kind), RowReader.text("id", id));
    }

    CommitmentId served() {
        return CommitmentRow.commitment(RowReader.text("commitment", commitment));
    }

    Service serving(CommitmentId known) {
        return new Service(promise(), known, choice("basis", Service.Basis.class, basis), note);
    }

    private static <E extends Enum<E>> E choice(String field, Class<E> kind, @Nullable String text) {
        var written = RowReader.text(field, text).toUpperCase(Locale.ROOT);
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new UnreadableField(
                        field,
                        "'" + text + "' is not known.",
                        "Write one of " + Arrays.toString(kind.getEnumConstants()) + "."));
    }
}
