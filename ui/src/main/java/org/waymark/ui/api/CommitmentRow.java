package org.waymark.ui.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.domain.DomainId;

/**
 * A commitment to add, or how one should have read.
 *
 * @param key names the row; sent again with the same content it does nothing more
 * @param code letters, digits, dots and hyphens, for example {@code GCM-16}; in a correction it stands in the address
 * @param instrument OSCE, GLOBAL_COMPACT, SDG_GOAL, SDG_TARGET or OTHER
 * @param year in which it was made
 * @param document its name, by language
 * @param paragraph where in the document, or left out
 * @param text in your own words, by language
 * @param source address where the document was published
 * @param domains for example {@code uk-ioi:work}
 * @param revision the one you have seen, in a correction
 * @param reason why it is corrected
 */
record CommitmentRow(
        @Nullable String key,
        @Nullable String code,
        @Nullable String instrument,
        @Nullable Integer year,
        @Nullable Words document,
        @Nullable String paragraph,
        @Nullable Words text,
        @Nullable String source,
        @Nullable List<String> domains,
        @Nullable Integer revision,
        @Nullable String reason) {

    CommitmentId commitment() {
        return commitment(code);
    }

    static CommitmentId commitment(@Nullable String code) {
        var written = RowReader.text("code", code);
        try {
            return new CommitmentId(written);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "code", "'" + written + "' is not a code.", "Write letters, digits, dots and hyphens.");
        }
    }

    Clause clause() {
        return new Clause(
                instrument(RowReader.text("instrument", instrument)),
                there("year", year),
                there("document", document),
                paragraph,
                there("text", text),
                RowReader.text("source", source),
                domains == null
                        ? List.of()
                        : domains.stream().map(CommitmentRow::domain).toList());
    }

    int seen() {
        return there("revision", revision);
    }

    static Instrument instrument(String text) {
        try {
            return Instrument.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableField(
                    "instrument", "'" + text + "' is not known.", "Write one of " + List.of(Instrument.values()) + ".");
        }
    }

    static DomainId domain(String text) {
        try {
            return new DomainId(text);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "domains", "'" + text + "' is not a domain.", "Take one from GET /api/v1/domains.");
        }
    }

    private static <T> T there(String field, @Nullable T given) {
        if (given == null) {
            throw new UnreadableField(field, "The field '" + field + "' is missing.", "Fill it in.");
        }
        return given;
    }
}
