package org.waymark.command.indicator;

import org.waymark.command.Refusal;

/** Why an indicator does not grant a command. */
public enum IndicatorRefusal implements Refusal {
    /** It has another meaning already; a change of method is a break, not an edit. */
    ALREADY_DEFINED,
    /** The lower limit lies above the upper one. */
    LIMITS_CROSSED,
    /** A direction towards a value needs the value. */
    AIM_MISSING
}
