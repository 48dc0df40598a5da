package org.waymark.ui.api;

import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;

/** Turns what became of a row's command into its answer, so that one bad row never stops the others. */
@Component
class RowOutcome {

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
        } catch (CommandExecutionException failure) {
            var refusal = Refused.in(failure);
            if (refusal == null) {
                throw failure;
            }
            var sentence = sentences.of(refusal, language.getLanguage());
            return new RowAnswer(row, key, "refused", refusal.key(), null, sentence, null);
        }
    }

    /** 200 where any row was granted, else 422 with the same rows. */
    static ResponseEntity<List<RowAnswer>> answer(List<RowAnswer> rows) {
        var allRefused =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.outcome().equals("refused"));
        return ResponseEntity.status(allRefused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(rows);
    }
}
