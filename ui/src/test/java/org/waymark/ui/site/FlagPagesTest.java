package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.WithheldBecause;

class FlagPagesTest extends FormJourney {

    private static final String PATH = "/en/flag/q-evening-classes";

    @Test
    void aReaderAsksFromTheQuoteAndSaysOnlyWhy() {
        var link = visitor.read("/en/you-said/evening-classes")
                .select("a[rel=nofollow]")
                .first();
        var page = visitor.read(link.attr("href"));
        assertThat(page.select("blockquote").text()).isEqualTo(TEXT);
        assertThat(page.select("#means-ILLEGAL").text()).isEqualTo(SampleModeration.MEANING + " (1989 Act)");
        assertThat(page.select("input[type=text], textarea")).isEmpty();

        var done = visitor.submit(PATH, Map.of("because", "HARMFUL"));

        assertThat(done.select("[role=status]").text()).contains("within a day");
        assertThat(answers.flagged).containsExactly(WithheldBecause.HARMFUL);
    }

    @Test
    void aReasonIsNeeded() {
        Document page = visitor.submit(PATH, Map.of("because", "ASKED_NOT_TO"));
        assertThat(page.select("[role=alert]").text()).contains("Choose a reason");
        assertThat(answers.flagged).isEmpty();
    }

    @Test
    void whatNobodyReadsCannotBeFlagged() {
        assertThat(visitor.get("/en/flag/nothing").statusCode()).isEqualTo(404);
    }
}
