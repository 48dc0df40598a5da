package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says.
 *
 * @param text at most 10,000 characters; no names, addresses or document numbers are needed
 * @param language BCP 47 code, or left out
 * @param kind GOAL, MEASURE, MILESTONE, QUESTION, PLACE or GENERAL
 * @param strategy id of the strategy it is about, or left out
 * @param id id of the goal, measure or milestone, or number of the question, or left out
 * @param place code of a place no finer than a municipality, or left out
 * @param round the round of consultation it is said in, written {@code strategy~1}, or left out
 * @param perspective HOST_COMMUNITY, MIGRANT_OR_REFUGEE, ORGANISATION, OTHER or NOT_SAID
 * @param sex WOMAN, MAN, OTHER or NOT_SAID
 * @param age UNDER_18, FROM_18_TO_29, FROM_30_TO_64, FROM_65 or NOT_SAID
 * @param stay in the country: ALWAYS, UNDER_2_YEARS, FROM_2_TO_5_YEARS, OVER_5_YEARS or NOT_SAID
 * @param disability YES, NO or NOT_SAID
 * @param key a long random text; sending the same again gives the same receipt
 */
record FeedbackRow(
        @Nullable String text,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String strategy,
        @Nullable String id,
        @Nullable String place,
        @Nullable String round,
        @Nullable String perspective,
        @Nullable String sex,
        @Nullable String age,
        @Nullable String stay,
        @Nullable String disability,
        @Nullable String key) {

    @Override
    public String toString() {
        return "[feedback]";
    }
}
