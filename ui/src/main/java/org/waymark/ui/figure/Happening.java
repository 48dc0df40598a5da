package org.waymark.ui.figure;

import java.time.LocalDate;

/** Something that happened while the values moved. That both coincide does not make it a cause. */
public record Happening(LocalDate day, String title) {}
