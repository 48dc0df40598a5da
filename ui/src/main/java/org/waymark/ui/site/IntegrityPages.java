package org.waymark.ui.site;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
import org.waymark.ui.words.Wording;

/** Does anybody listen, and to whom not? */
@Controller
class IntegrityPages {

    private static final String FIGURES = "/{lang:[a-z]{2,3}}/integrity/{figure:flow|raised}";

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
    View integrity(
            @PathVariable("lang") String lang, @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/integrity", "integrity").known(known.day());
        var day = known.today(clock);
        var told = desk.find(new FindIntegrity(null, day), Integrity.class, Desk.ANYBODY)
                .orElseThrow(Absent::new);
        var rounds = desk.list(new FindConsultations(), ConsultationPage.class, Desk.ANYBODY);
        var silence = Silence.of(told, texts.languages(), record.organisations(), rounds, day);
        var representation = Representation.of(
                told, desk.list(new FindValues(null, people, null, null), ValueRow.class, Desk.ANYBODY));
        return pages.show(
                "integrity",
                page,
                Map.of(
                        "story",
                        new IntegrityStory(told, silence, known, page.wording()),
                        "represented",
                        representation,
                        "names",
                        new SiteNames(record, page.wording()),
                        "heard",
                        heard(known, page.wording())));
    }

    @GetMapping(FIGURES + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable("lang") String lang,
            @PathVariable("figure") String figure,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var csv = heard(record.known(asof), pages.in(lang)).csv(figure.equals("flow"));
        return IndicatorPages.file(figure + ".csv", "text/csv;charset=UTF-8", csv);
    }

    @GetMapping(FIGURES + ".svg")
    ResponseEntity<byte[]> svg(
            @PathVariable("lang") String lang,
            @PathVariable("figure") String figure,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var svg = heard(record.known(asof), pages.in(lang)).svg(figure.equals("flow"));
        return IndicatorPages.file(figure + ".svg", "image/svg+xml", svg);
    }

    /** The drawing by itself, for other sites to show. */
    @GetMapping("/{lang:[a-z]{2,3}}/embed/integrity/{figure:flow|raised}")
    View embedded(
            @PathVariable("lang") String lang,
            @PathVariable("figure") String figure,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.plain(lang, "/embed/integrity/" + figure, "integrity").known(known.day());
        var heard = heard(known, page.wording());
        var embedded = figure.equals("flow")
                ? new Embedded(heard.flow().title(), heard.flowDrawing(), heard.flowSentence(), "/integrity")
                : new Embedded(heard.raised().title(), heard.raisedDrawing(), heard.raisedSentence(), "/integrity");
        return pages.show("embedded", page.titled(embedded.title()), Map.of("embedded", embedded));
    }

    private HeardStory heard(KnownRecord known, Wording wording) {
        return new HeardStory(known.published(), known.ledger(), known.today(clock), wording);
    }
}
