package org.waymark.ui.imports;

import java.util.List;
import org.waymark.query.quality.Oddity;

/**
 * What would become of a value, with its number among all values of the import and what is unusual about it.
 *
 * @param number from 1
 */
public record Judged(int number, Judgement judgement, List<Oddity> oddities) {}
