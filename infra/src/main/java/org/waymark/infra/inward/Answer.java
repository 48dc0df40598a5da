package org.waymark.infra.inward;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/** What a sender is told, by the letter of {@code report-answer-v1.json}. Nothing of what they wrote is repeated. */
@JsonPropertyOrder({"type", "revision", "id", "organisation", "outcome"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        String type,
        int revision,
        @Nullable String id,
        String organisation,
        String outcome,
        @Nullable String refusal,
        @Nullable String field,
        @Nullable Words reason,
        @Nullable Words remedy,
        String at)
        implements Dealt {

    static final String RECEIVED = "received";
    static final String REFUSED = "refused";
    static final String QUARANTINED = "quarantined";

    static Answer of(
            String outcome,
            String organisation,
            @Nullable String id,
            @Nullable String refusal,
            @Nullable String field,
            @Nullable Words reason,
            @Nullable Words remedy,
            Instant at) {
        return new Answer("report-answer", 1, id, organisation, outcome, refusal, field, reason, remedy, at.toString());
    }
}
