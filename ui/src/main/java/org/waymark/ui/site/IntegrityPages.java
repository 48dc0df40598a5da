package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.FindConsultations;
import org.waymark.query.integrity.FindIntegrity;
import org.waymark.query.integrity.Integrity;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.ValueRow;
import org.waymark.ui.Desk;
import org.waymark.ui.Silence;
import org.waymark.ui.words.Texts;

/** Does anybody listen, and to whom not? */
@Controller
class IntegrityPages {

    private final Pages pages;
    private final PublicRecord record;
    private final Desk desk;
    private final Texts texts;
    private final Clock clock;
    private final IndicatorId people;

    IntegrityPages(
            Pages pages,
            PublicRecord record,
            Desk desk,
            Texts texts,
            Clock clock,
            @Value("${waymark.population:people}") String people) {
        this.pages = pages;
        this.record = record;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
        this.people = new IndicatorId(people);
    }

    @GetMapping("/{lang:[a-z]{2,3}}/integrity")
    View integrity(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/integrity", "integrity");
        var today = LocalDate.now(clock);
        var told = desk.find(new FindIntegrity(null, today), Integrity.class, Desk.ANYBODY)
                .orElseThrow(Absent::new);
        var rounds = desk.list(new FindConsultations(), ConsultationPage.class, Desk.ANYBODY);
        var silence = Silence.of(told, texts.languages(), record.organisations(), rounds, today);
        var representation = Representation.of(
                told, desk.list(new FindValues(null, people, null, null), ValueRow.class, Desk.ANYBODY));
        return pages.show(
                "integrity",
                page,
                Map.of(
                        "story",
                        new IntegrityStory(told, silence, record, page.wording()),
                        "represented",
                        representation,
                        "names",
                        new SiteNames(record, page.wording())));
    }
}
