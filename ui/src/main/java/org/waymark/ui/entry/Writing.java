package org.waymark.ui.entry;

/**
 * How numbers are written on a form and how they are kept: with a point, or as they were typed where they could not be
 * read.
 *
 * @param mark what stands before decimals on the form
 */
record Writing(char mark) {

    /** What is kept of what was typed. */
    String kept(CellId cell, String typed, boolean whole) {
        if (!cell.field().isNumber()) {
            return typed;
        }
        if (typed.isBlank()) {
            return "";
        }
        var number = NumberReading.of(typed, mark, whole).number();
        return number == null ? Filling.UNREAD + typed : number.toPlainString();
    }

    /** How what is kept is written on the form. */
    String shown(CellId cell, String content) {
        if (!cell.field().isNumber()) {
            return content;
        }
        return content.startsWith(Filling.UNREAD) ? content.substring(1) : content.replace('.', mark);
    }
}
