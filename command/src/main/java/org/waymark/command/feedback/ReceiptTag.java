package org.waymark.command.feedback;

/** What the service keeps of a receipt: a keyed hash in hexadecimal, useless without a secret kept elsewhere. */
public record ReceiptTag(String value) {

    @Override
    public String toString() {
        return "receipt-tag:" + value;
    }
}
