package org.waymark.query;

import org.waymark.command.ParticipantId;

/** A question about what somebody did themselves, which nobody else may ask. */
public interface Own {

    ParticipantId by();
}
