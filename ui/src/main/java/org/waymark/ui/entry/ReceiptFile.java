package org.waymark.ui.entry;

import java.util.stream.Collectors;

/** A receipt as a file to keep. */
public final class ReceiptFile {

    private ReceiptFile() {}

    /** What was sent, exactly as the checksum was made over it, after a head about the sending. */
    public static String text(Receipt receipt) {
        return "reference " + receipt.reference() + "\nat " + receipt.at() + "\nby "
                + receipt.by().value() + "\nsha256 " + receipt.checksum() + "\n"
                + receipt.rows().stream()
                        .map(row -> "series " + row.indicator().value() + " " + row.outcome()
                                + (row.refusal() == null ? "" : " " + row.refusal()) + "\n")
                        .collect(Collectors.joining())
                + "\n" + receipt.content();
    }

    /** A row for each number, with the head of the receipt in each. */
    public static String csv(Receipt receipt) {
        var head = "reference,at,place,period,indicator,slice,value,flags\r\n";
        return head
                + receipt.content()
                        .lines()
                        .filter(line -> line.startsWith("value "))
                        .map(line -> row(receipt, line.split(" ", 5)))
                        .collect(Collectors.joining());
    }

    private static String row(Receipt receipt, String[] value) {
        return String.join(
                        ",",
                        receipt.reference(),
                        receipt.at().toString(),
                        quoted(receipt.sheet().place().value()),
                        receipt.sheet().period().code(),
                        quoted(value[1]),
                        quoted(value[2].equals("-") ? "" : value[2]),
                        value[3],
                        value.length > 4 ? value[4] : "")
                + "\r\n";
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }
}
