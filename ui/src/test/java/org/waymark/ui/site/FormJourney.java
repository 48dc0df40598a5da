package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.waymark.ui.site.SampleSite.MovingClock;

/** A resident who fills in the feedback form in Arabic, page by page. */
@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
abstract class FormJourney {

    protected static final String TEXT = "أعمل نهارًا. لا يوجد درس أستطيع حضوره.";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    protected SampleAnswers answers = new SampleAnswers();

    @Autowired
    protected Clock clock = Clock.systemUTC();

    protected Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    /** Fills in a page's form and presses the first button, or the one with the given target. */
    protected Document press(Document page, String target, String... answered) {
        var fields = hidden(page);
        page.select("#step input[checked]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        for (var i = 0; i < answered.length; i += 2) {
            fields.put(answered[i], answered[i + 1]);
        }
        return visitor.submit(target.isEmpty() ? page.select("#step").attr("action") : target, fields);
    }

    protected static Map<String, String> hidden(Document page) {
        var fields = new HashMap<String, String>();
        page.select("#step input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return fields;
    }

    protected Document upToCheck(String text) {
        var safety = press(visitor.read("/ar/feedback?measure=non-eu"), "");
        var about = press(safety, "");
        var message = press(about, "", "perspective", "MIGRANT_OR_REFUGEE", "place", "IE-FINGAL");
        assertThat(message.select("label[for=text]").text()).isEqualTo("رسالتك");
        return press(message, "", "text", text, "language", "ar");
    }

    protected Document sent(String text) {
        var check = upToCheck(text);
        ((MovingClock) clock).pass(Duration.ofMinutes(1));
        return press(check, "");
    }

    protected static String code(Document done) {
        return done.select("[data-receipt]").text();
    }
}
