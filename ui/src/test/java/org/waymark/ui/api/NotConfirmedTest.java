package org.waymark.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.NotConfirmed;
import org.waymark.ui.words.Texts;

/** The log was lost on the way: callers learn that it is safe to send the same once more. */
class NotConfirmedTest {

    private static final String KEY = "fingal-2024";

    private final Sentences sentences = new Sentences(new Texts());

    @Test
    void anActIsAnsweredAsUnavailableWithWhatToDo() throws Exception {
        var program = standaloneSetup(new CutOff())
                .setControllerAdvice(new Problems(sentences))
                .build();

        program.perform(post("/voices"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(content().string(containsString("Send it again with the same key")));
    }

    @Test
    void rowsOfWhichNoneIsConfirmedAreAnsweredAsUnavailable() {
        var lost = new RowOutcome(sentences).of(1, KEY, "received", Locale.ENGLISH, NotConfirmedTest::cutOff);

        assertThat(lost.outcome()).isEqualTo("not-confirmed");
        assertThat(lost.key()).isEqualTo(KEY);
        assertThat(RowOutcome.answer(List.of(lost)).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void oneRowThatWasNotConfirmedSpoilsNoOther() {
        var rows = new RowOutcome(sentences);
        var lost = rows.of(1, KEY, "received", Locale.ENGLISH, NotConfirmedTest::cutOff);
        var received = rows.of(2, KEY + "-b", "received", Locale.ENGLISH, () -> {});

        assertThat(RowOutcome.answer(List.of(lost, received)).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    private static void cutOff() {
        throw new NotConfirmed(new IllegalStateException("The line is cut"));
    }

    /** A door behind which the line is cut. */
    @RestController
    static class CutOff {

        @PostMapping("/voices")
        void give() {
            cutOff();
        }
    }
}
