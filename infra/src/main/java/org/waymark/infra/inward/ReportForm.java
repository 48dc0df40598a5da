package org.waymark.infra.inward;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.infra.inward.Inspected.Genuine;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.ui.Quarantine.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a record says, by the letter of {@code report-v1.json}. */
final class ReportForm {

    static final Set<String> NEEDED =
            Set.of("type", "revision", "id", "organisation", "sentAt", "indicator", "place", "period");
    static final Set<String> PERMITTED = Set.of(
            "placeList",
            "value",
            "numerator",
            "denominator",
            "cells",
            "status",
            "missing",
            "narrative",
            "survey",
            "standing",
            "note",
            "evidence",
            "published",
            "reason",
            "confirmed");

    private static final List<String> OF_THE_ENVELOPE =
            List.of("type", "revision", "id", "organisation", "sentAt", "placeList");
    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_ID = 100;
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Clock clock;

    ReportForm(Clock clock) {
        this.clock = clock;
    }

    Inspected read(String text, String organisation) {
        try {
            return JSON.readTree(text) instanceof ObjectNode report
                    ? report(report, organisation)
                    : new Poison(Reason.NOT_JSON, null, organisation, null);
        } catch (StreamConstraintsException tooMuch) {
            return new Poison(Reason.TOO_DEEP, null, organisation, null);
        } catch (JacksonException unreadable) {
            return new Poison(Reason.NOT_JSON, null, organisation, null);
        }
    }

    private Inspected report(ObjectNode report, String organisation) {
        var id = id(report);
        if (!report.path("type").asString("").equals("report")) {
            return new Poison(Reason.UNKNOWN_TYPE, "type", organisation, id);
        }
        if (!report.path("revision").isInt() || report.path("revision").intValue() != 1) {
            return new Poison(Reason.WRONG_REVISION, "revision", organisation, id);
        }
        var unknown = report.propertyNames().stream()
                .filter(name -> !NEEDED.contains(name) && !PERMITTED.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return new Poison(Reason.UNKNOWN_FIELD, Escaped.of(unknown.get()), organisation, id);
        }
        var missing = NEEDED.stream()
                .filter(name -> !name.equals("revision") && text(report, name) == null)
                .sorted()
                .findFirst();
        if (missing.isPresent() || id == null) {
            return new Poison(Reason.MISSING_FIELD, missing.orElse("id"), organisation, id);
        }
        if (!organisation.equals(text(report, "organisation"))) {
            return new Poison(Reason.OTHER_ORGANISATION, "organisation", organisation, id);
        }
        var sentAt = moment(text(report, "sentAt"));
        if (sentAt == null) {
            return new Poison(Reason.MISSING_FIELD, "sentAt", organisation, id);
        }
        if (sentAt.isAfter(clock.instant().plus(CLOCKS_MAY_DIFFER))) {
            return new Poison(Reason.FROM_THE_FUTURE, "sentAt", organisation, id);
        }
        return new Genuine(organisation, id, sentAt, figure(report), text(report, "placeList"), row(report));
    }

    /** Which number of whom it speaks of. */
    private static String figure(ObjectNode report) {
        return JSON.writeValueAsString(List.of(
                String.valueOf(text(report, "organisation")),
                String.valueOf(text(report, "indicator")),
                String.valueOf(text(report, "place")),
                String.valueOf(text(report, "period"))));
    }

    private static ObjectNode row(ObjectNode report) {
        return report.deepCopy().remove(OF_THE_ENVELOPE);
    }

    private static @Nullable String id(JsonNode report) {
        var id = text(report, "id");
        return id == null || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl) ? null : id;
    }

    private static @Nullable String text(JsonNode report, String field) {
        var node = report.path(field);
        return node.isString() && !node.stringValue().isBlank() ? node.stringValue() : null;
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
