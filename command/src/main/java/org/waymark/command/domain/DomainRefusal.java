package org.waymark.command.domain;

import org.waymark.command.Refusal;

/** Why a domain does not grant a command. */
public enum DomainRefusal implements Refusal {
    /** It has another name already; somebody may have used it. */
    NAMED_OTHERWISE
}
