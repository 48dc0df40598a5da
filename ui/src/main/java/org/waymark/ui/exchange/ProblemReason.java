package org.waymark.ui.exchange;

/** Why something could not be read. The sentences lie under {@code import.problem.<NAME>} and {@code ….remedy}. */
public enum ProblemReason {
    TOO_LARGE(Weight.FILE, (int) (Limits.BYTES / (1024 * 1024))),
    TOO_MANY_ROWS(Weight.FILE, Limits.ROWS),
    TOO_WIDE(Weight.FILE, Limits.COLUMNS),
    LINE_TOO_LONG(Weight.FILE, Limits.LINE),
    NOT_UTF8(Weight.FILE),
    NOT_TEXT(Weight.FILE),
    UNKNOWN_ENCODING(Weight.FILE),
    UNKNOWN_FORMAT(Weight.FILE),
    REPEATED_COLUMN(Weight.FILE),
    MISSING_COLUMN(Weight.FILE),
    UNMATCHED_COLUMN(Weight.FILE),
    UNKNOWN_MEANING(Weight.FILE),
    UNKNOWN_DIMENSION(Weight.FILE),
    NO_ROWS(Weight.FILE),
    BROKEN_QUOTES(Weight.PART),
    BROKEN_XML(Weight.FILE),
    BROKEN_JSON(Weight.FILE),
    DOCUMENT_TYPE(Weight.FILE),
    TOO_DEEP(Weight.FILE, 100),
    BROKEN_ARCHIVE(Weight.FILE),
    ARCHIVE_TOO_LARGE(Weight.FILE, 100),
    ARCHIVE_PATH(Weight.FILE),
    ARCHIVE_IN_ARCHIVE(Weight.FILE),
    OLD_OR_LOCKED_WORKBOOK(Weight.FILE),
    LIVE_WORKBOOK(Weight.FILE),
    MERGED_CELLS(Weight.FILE),
    FIELD_TOO_LONG(Weight.PART, Limits.FIELD),
    RAGGED_ROW(Weight.PART),
    EMPTY_CODE(Weight.PART),
    UNREADABLE_PERIOD(Weight.PART),
    NO_CALENDAR_PERIOD(Weight.PART),
    DATE_CELL(Weight.PART),
    UNREADABLE_NUMBER(Weight.PART),
    AMBIGUOUS_NUMBER(Weight.PART),
    OTHER_DIGITS(Weight.PART),
    LEADING_ZEROS(Weight.PART),
    NO_FIGURE(Weight.PART),
    BOUND(Weight.PART),
    GLUED_FLAG(Weight.PART),
    EMPTY_CELL(Weight.PART),
    SAID_TWO_WAYS(Weight.PART),
    NO_RATIO(Weight.PART),
    NEGATIVE_COUNT(Weight.PART),
    UNKNOWN_MISSING(Weight.PART),
    UNKNOWN_FLAG(Weight.PART),
    UNKNOWN_CODE(Weight.PART),
    SCALED(Weight.PART),
    NOT_A_STATEMENT(Weight.PART),
    REPEATED(Weight.PART),
    CONTRADICTORY(Weight.PART),
    FORMULA(Weight.WARNING),
    OTHER_SHEETS(Weight.WARNING);

    /** How much of the file a problem takes away. */
    private enum Weight {
        FILE,
        PART,
        WARNING
    }

    private final Weight weight;
    private final int limit;

    ProblemReason(Weight weight) {
        this(weight, 0);
    }

    ProblemReason(Weight weight, int limit) {
        this.weight = weight;
        this.limit = limit;
    }

    /** The largest number that is allowed; 0 where the reason is none of size. */
    public int limit() {
        return limit;
    }

    /** Whether nothing at all is taken from the file. */
    public boolean wholeFile() {
        return weight == Weight.FILE;
    }

    /** Whether the row is taken nevertheless. */
    public boolean warning() {
        return weight == Weight.WARNING;
    }
}
