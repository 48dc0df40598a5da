package org.waymark.command.feedback;

/** Issues the codes with which authors return, and recognises them. Codes are shown once and never stored. */
public interface Receipts {

    /** A new random code of 20 digits: 19 random and a Damm check digit. */
    String issue();

    /**
     * The same code for the same key and text, so that a form sent twice gives one receipt. Nobody else can compute it.
     */
    String issueFor(String key, String text);

    /** Whether these are 20 digits with the right check digit, in any script's digits, spaces and dashes ignored. */
    boolean wellFormed(String code);

    /** Groups of four, as shown to people. */
    String shown(String code);

    ReceiptTag tag(String code);
}
