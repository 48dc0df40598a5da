package org.waymark.command.quality;

/** How the two sides of a rule must stand to each other. */
public enum Operator {
    EQUAL("="),
    NOT_EQUAL("≠"),
    LESS("<"),
    AT_MOST("≤"),
    GREATER(">"),
    AT_LEAST("≥"),
    /** Where one side is reported the other must be too. */
    BOTH_OR_NONE("&"),
    /** Only one side may be reported. */
    NOT_BOTH("|");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written between the sides. */
    public String sign() {
        return sign;
    }

    /** Whether it compares numbers, and does not ask which are there. */
    public boolean compares() {
        return this != BOTH_OR_NONE && this != NOT_BOTH;
    }
}
