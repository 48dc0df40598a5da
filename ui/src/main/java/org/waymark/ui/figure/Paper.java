package org.waymark.ui.figure;

/** The sheet a figure is drawn on: wide for pages, narrow (4:3, labels inside) for phones. */
public enum Paper {
    WIDE(776, 350, 44, 30, 42, 6, 7),
    NARROW(280, 210, 34, 24, 28, 4, 4);

    final double width;
    final double height;
    final double start;
    final double above;
    final double below;
    final int stepsUp;
    final int stepsAcross;

    Paper(double width, double height, double start, double above, double below, int stepsUp, int stepsAcross) {
        this.width = width;
        this.height = height;
        this.start = start;
        this.above = above;
        this.below = below;
        this.stepsUp = stepsUp;
        this.stepsAcross = stepsAcross;
    }

    boolean wide() {
        return this == WIDE;
    }

    /** Its name as a class of the style sheet. */
    String style() {
        return wide() ? "wide" : "narrow";
    }

    double dot() {
        return wide() ? 4.6 : 3.4;
    }

    double labelSize() {
        return wide() ? Ink.LABEL : 12;
    }

    double axisSize() {
        return wide() ? Ink.AXIS : 11;
    }
}
