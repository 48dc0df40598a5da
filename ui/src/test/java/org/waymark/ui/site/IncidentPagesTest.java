package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.incident.Recipient.POLICE;
import static org.waymark.command.incident.Recipient.SUPPORT;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.query.incident.IncidentPage;

class IncidentPagesTest extends FormJourney {

    @Autowired
    private SampleIncidents incidents = new SampleIncidents();

    private Document form = new Document("");

    @BeforeEach
    void open() {
        form = visitor.read("/ar/incident");
    }

    @Test
    void asksForNothingThatTellsWhoSomebodyIsAndAgreesToNothingByItself() {
        assertThat(form.select("input[type=text], input[type=email], input[type=tel]"))
                .isEmpty();
        assertThat(form.select("input[checked]")).isEmpty();
    }

    @Test
    void isToldOnceOnOnePageAndGoesOnlyWhereItMay() {
        var answers = Map.of(
                "form", form.select("input[name=form]").attr("value"),
                "kind", "THREAT",
                "place", "IE-FINGAL",
                "month", "2026-03",
                "elsewhere", "NOWHERE",
                "why-not", "AFRAID_FOR_STATUS",
                "agreed", "SUPPORT");
        var receipt = code(visitor.submit("/ar/incident", answers));

        assertThat(code(visitor.submit("/ar/incident", answers))).isEqualTo(receipt);
        assertThat(incidents.told).hasSize(1);
        assertThat(only().agreed()).containsExactly(SUPPORT);
        assertThat(only().told().kind()).isEqualTo(Kind.THREAT);
        assertThat(only().told().elsewhere()).isEqualTo(Elsewhere.NOWHERE);
        assertThat(only().told().whyNot()).isEqualTo(WhyNot.AFRAID_FOR_STATUS);

        var tracked = visitor.submit("/ar/incident/track", Map.of("code", receipt));
        press(tracked, "", "agreed", "POLICE", "act", "recipients");
        assertThat(only().agreed()).containsExactly(POLICE);

        press(tracked, "", "act", "withdraw");
        assertThat(only().withdrawn()).isTrue();
    }

    @Test
    void whatHappenedMustBeSaid() {
        var again = visitor.submit("/en/incident", Map.of("month", "2026-03"));
        assertThat(again.select("[role=alert]").text()).contains("Choose what happened");
        assertThat(again.select("#month").attr("value")).isEqualTo("2026-03");
        assertThat(incidents.told).isEmpty();
    }

    @Test
    void wordsThatMayTellWhoSomebodyIsComeBackOnce() {
        var warned = visitor.submit("/en/incident", Map.of("kind", "INSULT", "words", "Call me on +353 86 123 4567"));
        assertThat(warned.select(".warning[role=status]")).hasSize(1);
        assertThat(incidents.told).isEmpty();

        press(warned, "", "kind", "INSULT", "words", "Call me on +353 86 123 4567");
        assertThat(incidents.told).hasSize(1);
    }

    @Test
    void figuresSayWhatTheyDoNotTell() {
        var page = visitor.read("/en/incidents");
        assertThat(page.text()).contains("little is reported", "An insult withheld");
    }

    private IncidentPage only() {
        return incidents.told.values().iterator().next();
    }
}
