package org.waymark.ui.transplant;

/**
 * Something about one field of a part.
 *
 * @param value as it stands in the tree, and where it was moved what it becomes
 */
public record Finding(String field, Reason reason, String value) {

    /** Key of the sentence that says what is the case, with the value as its argument. */
    public String words() {
        return "exchange.graft." + reason;
    }

    /** Key of the sentence that says what to do, where something must be done. */
    public String remedy() {
        return words() + ".remedy";
    }
}
