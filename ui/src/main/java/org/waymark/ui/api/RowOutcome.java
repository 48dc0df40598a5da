package org.waymark.ui.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.common.AxonException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.waymark.command.AccessRefusal;
import org.waymark.command.NotConfirmed;
import org.waymark.command.Refused;
import org.waymark.command.reporting.KindRefusal;

/** Turns what became of a row's command into its answer, so that one bad row never stops the others. */
@Component
class RowOutcome {

    private static final Logger LOG = LoggerFactory.getLogger(RowOutcome.class);
    private static final String NOT_CONFIRMED = "not-confirmed";
    static final String LOST = "The service did not confirm this. It may have been recorded or not.";
    static final String AGAIN = "Send it again with the same key. It is safe: nothing is recorded twice.";
    private static final Set<String> NOT_YOURS = Set.of(
            AccessRefusal.NOT_YOUR_ROLE.key(), AccessRefusal.NOT_YOUR_NAME.key(), AccessRefusal.NO_MANDATE.key());

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
        } catch (AxonException | NestedRuntimeException | CompletionException | NotConfirmed failure) {
            var refusal = Refused.in(failure);
            if (refusal == null) {
                LOG.warn("A row was not confirmed", failure);
                return new RowAnswer(row, key, NOT_CONFIRMED, null, null, LOST, AGAIN);
            }
            var sentence = sentences.of(refusal, language.getLanguage());
            var field = refusal instanceof KindRefusal kind ? kind.field() : null;
            return new RowAnswer(row, key, "refused", refusal.key(), field, sentence, null);
        }
    }

    /** 200 where any row was granted, else 403, 422 or 503 with the same rows. */
    static ResponseEntity<List<RowAnswer>> answer(List<RowAnswer> rows) {
        return ResponseEntity.status(status(rows)).body(rows);
    }

    private static HttpStatus status(List<RowAnswer> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(RowOutcome::granted)) {
            return HttpStatus.OK;
        }
        if (rows.stream().anyMatch(row -> row.outcome().equals(NOT_CONFIRMED))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return rows.stream().allMatch(row -> NOT_YOURS.contains(String.valueOf(row.refusal())))
                ? HttpStatus.FORBIDDEN
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static boolean granted(RowAnswer row) {
        return !row.outcome().equals("refused") && !row.outcome().equals(NOT_CONFIRMED);
    }
}
