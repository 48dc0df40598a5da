package org.waymark.query.feedback;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;
import org.waymark.command.feedback.FeedbackId;

/** What is known of this voice? Answered by an optional {@link Voice}. */
@AllowedTo({MODERATOR, PLANNER, MONITOR})
public record FindVoice(FeedbackId feedback) {}
