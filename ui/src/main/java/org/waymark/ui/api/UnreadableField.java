package org.waymark.ui.api;

/** A field of a request that cannot be read, with what to do about it. */
final class UnreadableField extends RuntimeException {

    private final String field;
    private final String remedy;

    UnreadableField(String field, String reason, String remedy) {
        super(reason);
        this.field = field;
        this.remedy = remedy;
    }

    String field() {
        return field;
    }

    String remedy() {
        return remedy;
    }
}
