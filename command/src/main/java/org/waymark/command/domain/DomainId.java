package org.waymark.command.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A domain by its vocabulary and code, for example {@code uk-ioi:work}. */
public record DomainId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DomainId {
        if (!value.matches("[a-z0-9-]{1,40}:[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("Not a domain: " + value + ". Write vocabulary:code");
        }
    }

    /** The vocabulary it belongs to, for example {@code uk-ioi}. */
    public String vocabulary() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public String toString() {
        return "domain:" + value;
    }
}
