package org.waymark.ui.exchange.table;

import java.util.List;

/** A record of a CSV file with the line it begins on. */
public record CsvRow(int line, List<String> fields) {}
