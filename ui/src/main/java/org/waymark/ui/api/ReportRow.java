package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value to report, for the organisation of the account that sends it.
 *
 * @param key names the row; sent again with the same content it does nothing more
 * @param indicator code of the indicator
 * @param place code of the place
 * @param period {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-07} or {@code 2024-07-15}
 * @param value a number in the indicator's unit for its plain slice, as JSON number or text with a point
 * @param numerator of a ratio, instead of a value
 * @param denominator of a ratio, not zero
 * @param cells further groups: an object {@code {"citizen=NAT,sex=T": 3.5}} or a list of {@code {slice, value,
 *     numerator, denominator, status, missing}}
 * @param status SDMX {@code CL_OBS_STATUS} letters, for example {@code BU}; Eurostat's small letters are understood
 * @param missing why there is no value: NOT_COLLECTED, NOT_APPLICABLE, TOO_FEW, LATE, NOT_RELIABLE, CONFIDENTIAL
 * @param narrative the value in words, for an indicator that is told in words
 * @param survey how people were asked: {@code {sample, question, margin}}
 * @param standing {@code PERCEIVED} for what a survey of the people concerned says; else it follows from the source
 * @param note a source note
 * @param evidence links
 * @param reason why a value that counts already is corrected
 * @param confirmed why what is odd about it is right all the same: {@code {"PARTS:sex": "…"}}, by the codes that
 *     {@code GET /api/v1/quality/checks} and answers give; parts that do not add up come in with a reason only
 * @param published the day the source published it, where that lies in the past
 */
record ReportRow(
        @Nullable String key,
        @Nullable String indicator,
        @Nullable String place,
        @Nullable String period,
        @Nullable JsonNode value,
        @Nullable JsonNode numerator,
        @Nullable JsonNode denominator,
        @Nullable JsonNode cells,
        @Nullable String status,
        @Nullable String missing,
        @Nullable String narrative,
        @Nullable JsonNode survey,
        @Nullable String standing,
        @Nullable String note,
        @Nullable List<String> evidence,
        @Nullable String reason,
        @Nullable Map<String, String> confirmed,
        @Nullable LocalDate published) {}
