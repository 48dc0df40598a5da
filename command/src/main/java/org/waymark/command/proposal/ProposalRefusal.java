package org.waymark.command.proposal;

import org.waymark.command.Refusal;

/** Why a proposal does not grant a command. */
public enum ProposalRefusal implements Refusal {
    /** The name stands for another proposal. */
    NAME_TAKEN,
    NOTHING_PROPOSED,
    /** Nobody could look it up. */
    EVIDENCE_MISSING,
    /** A link leads nowhere on the web, or carries a name and password. */
    LINK_UNREADABLE,
    /** It speaks for another organisation or of another plan than before. */
    OF_ANOTHER,
    /** It was decided or withdrawn. */
    OVER,
    /** Nobody supports what they propose themselves. */
    OWN_PROPOSAL,
    /** Its author looks at it again first. */
    RETURNED,
    NO_SUCH_CHANGE
}
