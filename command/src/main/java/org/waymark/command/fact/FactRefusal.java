package org.waymark.command.fact;

import org.waymark.command.Refusal;

/** Why a fact does not grant a command. */
public enum FactRefusal implements Refusal {
    CODE_TAKEN,
    /** A myth is answered, and an event told, with a source anybody can follow. */
    SOURCE_MISSING,
    /** A story is somebody's own words, told with consent; anything else is told in the plan's words. */
    STORY_AND_TEXT,
    /** An event has a day, and only an event. */
    DAY_OF_EVENT,
    REASON_MISSING,
    CORRECTED_MEANWHILE,
    WITHDRAWN
}
