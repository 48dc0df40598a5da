package org.waymark.ui.figure;

/** How a measure was assessed: its status, and whether a higher value is the better one. */
public record Assessment(Status status, boolean higherIsBetter) {}
