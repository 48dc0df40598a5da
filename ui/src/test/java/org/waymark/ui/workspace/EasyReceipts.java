package org.waymark.ui.workspace;

import java.util.UUID;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.Receipts;

/** Receipts that are easy to read in a failed test. */
final class EasyReceipts implements Receipts {

    @Override
    public String issue() {
        return issueFor("", UUID.randomUUID().toString());
    }

    @Override
    public String issueFor(String key, String text) {
        return key + text.hashCode();
    }

    @Override
    public boolean wellFormed(String code) {
        return !code.isEmpty();
    }

    @Override
    public String shown(String code) {
        return code;
    }

    @Override
    public ReceiptTag tag(String code) {
        return new ReceiptTag(code);
    }
}
