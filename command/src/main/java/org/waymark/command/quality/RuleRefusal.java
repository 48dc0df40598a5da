package org.waymark.command.quality;

import org.waymark.command.Refusal;

/** Why a validation rule does not grant a command. */
public enum RuleRefusal implements Refusal {
    /** The code stands for another rule. */
    CODE_TAKEN,
    /** Neither side names the indicator it judges. */
    NOT_ABOUT_ITS_INDICATOR,
    /** It holds always or never: a side is empty, both are the same, or a pair has a constant. */
    SAYS_NOTHING,
    /** A side has more than twenty parts. */
    TOO_LONG,
    REASON_MISSING,
    /** Somebody changed it since the editor last saw it. */
    CHANGED_MEANWHILE,
    NOTHING_CHANGED,
    RETIRED
}
