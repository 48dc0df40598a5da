package org.waymark.query.gathering;

import static org.waymark.command.Role.PARTNER;

import org.waymark.command.AllowedTo;
import org.waymark.command.ParticipantId;
import org.waymark.query.Own;

/** Which gatherings did I tell of? Answered by a list of {@link GatheringPage}, the latest day first. */
@AllowedTo(PARTNER)
public record FindOwnGatherings(ParticipantId by) implements Own {}
