package org.waymark.ui.api;

import static org.waymark.command.AccessRefusal.NOT_SIGNED_IN;
import static org.waymark.command.AccessRefusal.NOT_YOUR_NAME;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ROLE;
import static org.waymark.command.AccessRefusal.NO_MANDATE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;

/** Turns what became of a row's command into its answer, so that one bad row never stops the others. */
@Component
class RowOutcome {

    private static final Set<String> NOT_YOURS = Stream.of(NOT_SIGNED_IN, NOT_YOUR_ROLE, NOT_YOUR_NAME, NO_MANDATE)
            .map(AccessRefusal::key)
            .collect(Collectors.toUnmodifiableSet());

    private final Sentences sentences;

    RowOutcome(Sentences sentences) {
        this.sentences = sentences;
    }

    RowAnswer of(int row, @Nullable String key, String done, Locale language, Runnable act) {
        try {
            act.run();
            return RowAnswer.done(row, key, done);
        } catch (UnreadableField field) {
            return new RowAnswer(row, key, "refused", null, field.field(), field.getMessage(), field.remedy());
        } catch (AggregateNotFoundException absent) {
            return new RowAnswer(
                    row,
                    key,
                    "refused",
                    null,
                    "source",
                    "This source has reported nothing for this indicator and place.",
                    "Report a value first.");
        } catch (RuntimeException failure) {
            var refusal = Refused.in(failure);
            if (refusal == null) {
                LOG.warn("A row was not confirmed", failure);
                return new RowAnswer(row, key, NOT_CONFIRMED, null, null, LOST, AGAIN);
            }
            var sentence = sentences.of(refusal, language.getLanguage());
            return new RowAnswer(row, key, "refused", refusal.key(), null, sentence, null);
        }
    }

    /** 200 where any row was granted; else 403 where none of them is this account's to send, or 422. */
    static ResponseEntity<List<RowAnswer>> answer(List<RowAnswer> rows) {
        return ResponseEntity.status(status(rows)).body(rows);
    }

    private static HttpStatus status(List<RowAnswer> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.outcome().equals("refused"))) {
            return HttpStatus.OK;
        }
        return rows.stream().allMatch(row -> NOT_YOURS.contains(String.valueOf(row.refusal())))
                ? HttpStatus.FORBIDDEN
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
