package org.waymark.command.involvement;

import org.waymark.command.Refusal;

/** Why the part an organisation takes does not grant a command. */
public enum InvolvementRefusal implements Refusal {
    NO_SUCH_ROLE,
    /** Whoever changes or ends a role says why. */
    REASON_MISSING
}
