package org.waymark.command.sealed;

/**
 * Where a sealed text belongs; it opens nowhere else.
 *
 * @param event stored name of the event, for example {@code feedback.feedback-given}
 * @param aggregate id of the stream, as text
 * @param field name of the event's field
 */
public record SealedIn(String event, String aggregate, String field) {}
