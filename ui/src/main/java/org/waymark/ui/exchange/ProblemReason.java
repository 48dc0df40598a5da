package org.waymark.ui.exchange;

/** Why something could not be read, and what its sender can do. */
public enum ProblemReason {
    TOO_LARGE("The file is larger than 20 MB.", "Send fewer years or places at a time.", true),
    TOO_MANY_ROWS("The file has more than 200,000 rows.", "Send fewer years or places at a time.", true),
    TOO_WIDE("The file has more than 2,000 columns.", "Send fewer periods at a time.", true),
    NOT_UTF8("The file is not UTF-8 text.", "Save it again as UTF-8.", true),
    UNKNOWN_FORMAT(
            "This is neither Eurostat TSV nor SDMX-CSV 1.0 or 2.0.", "Download it again in one of these forms.", true),
    REPEATED_COLUMN("Two columns have the same name.", "Keep one of them.", true),
    MISSING_COLUMN("A column every such file has is not there.", "Download the file again with all columns.", true),
    UNKNOWN_DIMENSION("The file has no such dimension to choose by.", "Choose by one of its dimensions.", true),
    NO_ROWS("The file has a header and nothing below it.", "Check the selection it was made with.", true),
    BROKEN_QUOTES(
            "Quotation marks do not match. Nothing from this line on was read.", "Close the quotation marks.", false),
    FIELD_TOO_LONG("A field has more than 10,000 characters.", "Shorten it or take the row out.", false),
    RAGGED_ROW("The row has more or fewer fields than the header.", "Add or remove separators in this row.", false),
    EMPTY_CODE("A dimension is left empty.", "Say its code.", false),
    UNREADABLE_PERIOD("This is not a period.", "Write it as 2015, 2015-Q1, 2015-S1, 2015-01 or 2015-W01.", false),
    UNREADABLE_NUMBER(
            "This is not a number.", "Write digits 0 to 9, a full stop before decimals, and nothing else.", false),
    EMPTY_CELL("The cell is empty, which says neither a figure nor that there is none.", "Write : if none.", false),
    UNKNOWN_FLAG("The source's list of flags has no such letter.", "Correct the flag.", false),
    SCALED("The figure is stated in multiples of ten to this power.", "Send it in plain units.", false),
    NOT_A_STATEMENT("The row asks to delete or does something unknown; only figures are read.", "Take it out.", false),
    REPEATED("The same figure stands on an earlier line; it is counted once.", "Take this one out.", false),
    CONTRADICTORY("Another line says something else about the same thing; neither is taken.", "Keep one.", false);

    private final String words;
    private final String remedy;
    private final boolean wholeFile;

    ProblemReason(String words, String remedy, boolean wholeFile) {
        this.words = words;
        this.remedy = remedy;
        this.wholeFile = wholeFile;
    }

    /** What is wrong, in plain English. */
    public String words() {
        return words;
    }

    /** What to do about it, in plain English. */
    public String remedy() {
        return remedy;
    }

    /** Whether nothing at all is taken from the file. */
    public boolean wholeFile() {
        return wholeFile;
    }
}
