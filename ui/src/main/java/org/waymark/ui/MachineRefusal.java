package org.waymark.ui;

import org.waymark.command.Refusal;

/** Why a key for machines or a held-back record is not dealt with as asked. */
public enum MachineRefusal implements Refusal {
    TWO_KEYS_ALREADY,
    /** What travels on a topic tells who sent it. */
    NAME_PROTECTED,
    NO_SUCH_KEY,
    REASON_MISSING,
    NO_SUCH_RECORD,
    /** Of a record that is too large only the beginning was kept. */
    NOT_KEPT_WHOLE
}
