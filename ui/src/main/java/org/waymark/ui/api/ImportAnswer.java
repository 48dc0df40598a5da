package org.waymark.ui.api;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Trouble;
import org.waymark.ui.words.Wording;

/**
 * An import.
 *
 * @param state {@code uploaded matched checked running cancelled done refused}
 * @param done rows read and compared, or values handed in, of {@code total}; 0 where that is not known yet
 * @param rows how many rows had which outcome
 * @param values the same of values: rows of one indicator, place and period are one, handed in by one command
 * @param answers how many values were received and refused
 * @param refusal why nothing was taken, or null
 * @param sentBefore when this organisation had the same content handed in first, or null
 */
record ImportAnswer(
        String id,
        String name,
        long size,
        String sha256,
        String format,
        String mode,
        String state,
        int done,
        int total,
        Map<String, Integer> rows,
        Map<String, Integer> values,
        Map<String, Integer> answers,
        @Nullable Problem refusal,
        @Nullable Before sentBefore,
        Instant at,
        @Nullable Instant checkedAt,
        @Nullable Instant doneAt) {

    /** What is in the way, in a word that stays the same in every language, where, and what to do. */
    record Problem(int line, String column, String value, String problem, String reason, String remedy) {

        static Problem of(Trouble refusal, Wording wording) {
            return new Problem(
                    refusal.line(),
                    refusal.column(),
                    refusal.value(),
                    ImportWords.last(refusal.words()),
                    refusal.reason(wording),
                    refusal.remedy(wording));
        }
    }

    /** The first import of the same content. */
    record Before(String id, Instant at) {}

    static ImportAnswer of(ImportJob job, Wording wording) {
        var earlier = job.earlier();
        var refusal = job.refusal();
        return new ImportAnswer(
                job.id().value(),
                job.file().name(),
                job.file().size(),
                job.file().sha256(),
                job.format(),
                ImportWords.of(job.mode()),
                ImportWords.of(job.stage()),
                job.progress().done(),
                job.progress().total(),
                counted(job.tally().rows()),
                counted(job.tally().values()),
                counted(job.tally().answers()),
                refusal == null ? null : Problem.of(refusal, wording),
                earlier == null ? null : new Before(earlier.id().value(), earlier.at()),
                job.at(),
                job.checkedAt(),
                job.doneAt());
    }

    private static <E extends Enum<E>> Map<String, Integer> counted(Map<E, Integer> counts) {
        var named = new TreeMap<String, Integer>();
        counts.forEach((constant, count) -> named.put(ImportWords.of(constant), count));
        return named;
    }
}
