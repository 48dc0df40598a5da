package org.waymark.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.query.quality.Oddity;
import org.waymark.ui.imports.LedgerRow;
import org.waymark.ui.imports.Stated;
import org.waymark.ui.words.Wording;

/**
 * A row of an import and what became of it.
 *
 * @param row counted from 1, to be named in {@code after}
 * @param line of the file
 * @param value the number of the value it is part of, to be named when it is confirmed; null where it is part of none
 * @param before what is known now
 * @param now what the file says
 * @param column what the field in the way is called
 * @param written what stands there
 * @param problem what is in the way, in a word that stays the same in every language
 * @param oddities codes of what is unusual
 * @param answer {@code received} (a second person must accept it), {@code refused}, or null where it was not handed in
 */
record ImportRowAnswer(
        int row,
        int line,
        String outcome,
        @Nullable Integer value,
        @Nullable String indicator,
        @Nullable String place,
        @Nullable String period,
        @Nullable String group,
        String before,
        String now,
        @Nullable String column,
        @Nullable String written,
        @Nullable String problem,
        @Nullable String reason,
        @Nullable String remedy,
        List<String> oddities,
        @Nullable String answer,
        @Nullable String refusal) {

    static ImportRowAnswer of(LedgerRow row, Wording wording) {
        var answered = row.answered();
        var refusal = answered == null ? null : answered.refusal();
        var trouble = row.trouble();
        var stated = row.stated();
        return new ImportRowAnswer(
                row.number(),
                row.line(),
                ImportWords.of(row.outcome()),
                row.value(),
                stated == null ? null : stated.series().indicator().value(),
                stated == null ? null : stated.series().place().value(),
                stated == null ? null : stated.period().code(),
                group(stated),
                row.before(),
                row.now(),
                trouble == null ? null : trouble.column(),
                trouble == null ? null : trouble.value(),
                trouble == null ? null : ImportWords.last(trouble.words()),
                trouble == null ? null : trouble.reason(wording),
                trouble == null ? null : trouble.remedy(wording),
                row.oddities().stream().map(Oddity::code).toList(),
                answered == null ? null : ImportWords.of(answered.answer()),
                refusal == null ? null : ImportWords.sentence(wording, refusal));
    }

    private static @Nullable String group(@Nullable Stated stated) {
        return stated == null ? null : stated.slice().toString();
    }
}
