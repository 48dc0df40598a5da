package org.waymark.command.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;

/**
 * What was done somewhere, for whom, and what came of it.
 *
 * @param country ISO 3166-1 code of two letters
 * @param place where in the country, in words, or null for all of it
 * @param since the period in which it began, or null where that is not known
 * @param conditions what it takes to do it elsewhere, or null where nobody said
 * @param cost what it cost, in words, or null where nobody said
 * @param lesson what came of it
 * @param evidence addresses where it can be looked up; at least one
 * @param indicators by which it shows
 */
public record Experience(
        Words title,
        Words done,
        Words people,
        String country,
        @Nullable Words place,
        @Nullable Period since,
        @Nullable Words conditions,
        @Nullable Words cost,
        Result result,
        Words lesson,
        Statement statement,
        List<String> evidence,
        List<IndicatorId> indicators) {

    boolean namesItsCountry() {
        return country.matches("[A-Z]{2}");
    }
}
