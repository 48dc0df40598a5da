package org.waymark.query.feedback;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PUBLIC;

import org.waymark.command.AllowedTo;
import org.waymark.command.feedback.ReceiptTag;

/** What became of my words? Answered by an optional {@link Voice}. */
@AllowedTo({PUBLIC, PARTNER})
public record FindByReceipt(ReceiptTag receipt) {}
