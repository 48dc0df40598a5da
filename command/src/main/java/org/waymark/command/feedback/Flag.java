package org.waymark.command.feedback;

import org.waymark.command.ParticipantId;

/** Why somebody asks that published words be looked at again. */
record Flag(WithheldBecause because, ParticipantId by) {}
