package org.waymark.command.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A proposal by its readable name, for example {@code evening-classes}. */
public record ProposalId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("Not a proposal: " + value + ". Write small letters, digits, dashes");
        }
    }

    @Override
    public String toString() {
        return "proposal:" + value;
    }
}
