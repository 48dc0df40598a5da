package org.waymark.query.incident;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PUBLIC;

import org.waymark.command.AllowedTo;
import org.waymark.command.feedback.ReceiptTag;

/** What became of what I told? Answered by an optional {@link IncidentPage}. */
@AllowedTo({PUBLIC, PARTNER})
public record FindIncidentByReceipt(ReceiptTag receipt) {}
