package org.waymark.ui.imports;

import org.waymark.command.Refusal;

/** Why an import is not granted what was asked. */
public enum ImportRefusal implements Refusal {
    NO_ORGANISATION,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FORMAT_UNKNOWN,
    /** The file was kept as long as files are kept. */
    FILE_GONE,
    TOO_MANY_IMPORTS,
    /** Another stage allows this, see {@link Stage}. */
    NOT_AT_THIS_STAGE,
    CHECK_ONLY,
    REASON_MISSING,
    NOTHING_TO_SEND,
    /** Only files of lines and columns can be mended here. */
    NOT_MENDABLE,
    NO_SUCH_TEMPLATE
}
