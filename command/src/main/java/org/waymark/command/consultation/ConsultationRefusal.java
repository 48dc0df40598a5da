package org.waymark.command.consultation;

import org.waymark.command.Refusal;

/** Why a round of consultation does not grant a command. */
public enum ConsultationRefusal implements Refusal {
    NO_SUCH_ROUND,
    /** A link leads nowhere on the web, or carries a name and password. */
    LINK_UNREADABLE,
    /** Nobody can stand to what is not laid out yet. */
    NOT_OPEN_YET,
    /** People are still being asked. */
    NOT_OVER_YET,
    /** Who dissents says why. */
    REASON_MISSING
}
