package org.waymark.ui.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.feedback.RoundVoices;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.site.ConsultationStory.Said;

/** What is put to consultation, who said what to which passage, and how was that answered? */
@Controller
class ConsultationPages {

    private static final String PATH = "/{lang:[a-z]{2,3}}/consultations";

    private final Pages pages;
    private final PublicRecord record;
    private final Consulted consulted;
    private final Subjects subjects;
    private final Quotes quotes;

    ConsultationPages(Pages pages, PublicRecord record, Consulted consulted, Subjects subjects, Quotes quotes) {
        this.pages = pages;
        this.record = record;
        this.consulted = consulted;
        this.subjects = subjects;
        this.quotes = quotes;
    }

    @GetMapping(PATH)
    View consultations(@PathVariable("lang") String lang) {
        var page = pages.page(lang, "/consultations", "consultations");
        return pages.show("consultations", page, Map.of("rounds", consulted.rounds(), "today", consulted.today()));
    }

    @GetMapping(PATH + "/{round}")
    View consultation(@PathVariable("lang") String lang, @PathVariable("round") String round) {
        var page = pages.page(lang, "/consultations/" + round, "consultations");
        var found = consulted.round(round).orElseThrow(Absent::new);
        var title = page.say(
                "consultations.round",
                page.plain(found.plan()),
                found.consultation().number());
        return pages.show("consultation", page.titled(title), Map.of("story", story(found, page)));
    }

    private ConsultationStory story(ConsultationPage found, Page page) {
        var consultation = found.consultation();
        var text = consulted.text(consultation).orElseThrow(Absent::new);
        var voices = consulted.voices(consultation).orElseThrow(Absent::new);
        return new ConsultationStory(
                found,
                text,
                subjects.of(found, text).stream().collect(Collectors.toMap(Subject::code, Function.identity())),
                said(found, voices),
                voices,
                consulted.reviews(consultation),
                consulted.subjects(found.subjects()),
                new SiteNames(record, page.wording()),
                consulted.today(),
                page.wording());
    }

    private Map<String, List<Said>> said(ConsultationPage found, RoundVoices voices) {
        return voices.published().stream()
                .collect(Collectors.groupingBy(
                        voice -> Subject.code(voice.about()),
                        Collectors.flatMapping(voice -> said(found, voice).stream(), Collectors.toList())));
    }

    private List<Said> said(ConsultationPage found, Voice voice) {
        return quotes.of(voice).stream()
                .map(quote -> new Said(quote, voice.given(), found.isLate(voice.given())))
                .toList();
    }
}
