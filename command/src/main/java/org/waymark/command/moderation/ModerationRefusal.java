package org.waymark.command.moderation;

import org.waymark.command.Refusal;

/** Why the rules of moderation do not grant a command. */
public enum ModerationRefusal implements Refusal {
    /** A word of the list is a whole word. */
    WORD_UNREADABLE,
    LANGUAGE_UNREADABLE,
    /** An hour holds no more than a day, and a rest lasts a minute to a day. */
    LIMIT_UNREADABLE
}
