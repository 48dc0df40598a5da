package org.waymark.ui.site;

import gg.jte.TemplateEngine;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** Makes pages in the languages of the service. */
@Component
class Pages {

    private final Texts texts;
    private final TemplateEngine engine;
    private final PublicCrises crises;

    Pages(Texts texts, TemplateEngine engine, PublicCrises crises) {
        this.texts = texts;
        this.engine = engine;
        this.crises = crises;
    }

    Wording in(String language) {
        if (!texts.languages().contains(language)) {
            throw new Absent();
        }
        return texts.of(language);
    }

    /** The same for pages on which people are heard: more languages speak these than the others. */
    Wording listening(String language) {
        return Optional.ofNullable(texts.listening().get(language)).orElseThrow(Absent::new);
    }

    /** A page whose title is a sentence of the site, {@code title.<section>}. */
    Page page(String language, String path, String section) {
        return page(language, path, section, crises.inForce());
    }

    /** The same, of which nothing needs to be known to show it. */
    Page plain(String language, String path, String section) {
        return page(language, path, section, List.of());
    }

    private Page page(String language, String path, String section, List<CrisisPage> crises) {
        var wording = in(language);
        var title = wording.text("site.title." + section);
        return new Page(wording, texts.languages(), language, path, section, title, false, crises, null);
    }

    /** A page of the feedback flow. Its title says nothing about what is said there. */
    Page quiet(String language, String path) {
        var wording = listening(language);
        var languages = List.copyOf(texts.listening().keySet());
        var elsewhere = texts.of(language).language();
        var title = wording.text("site.title.quiet");
        return new Page(wording, languages, elsewhere, path, "", title, true, List.of(), null);
    }

    View show(String template, Page page, Map<String, Object> content) {
        return new Sheet(engine, template, page, content, HttpStatus.OK);
    }

    View show(String template, Page page, Map<String, Object> content, HttpStatus status) {
        return new Sheet(engine, template, page, content, status);
    }

    /** The language an address speaks, or the reader's where it names none. */
    String language(String path, Enumeration<Locale> wishes) {
        var parts = path.split("/", 3);
        return parts.length > 1 && texts.languages().contains(parts[1]) ? parts[1] : preferred(wishes);
    }

    /** The reader's first language that the service speaks, else English. */
    String preferred(Enumeration<Locale> wishes) {
        while (wishes.hasMoreElements()) {
            var language = wishes.nextElement().getLanguage();
            if (texts.languages().contains(language)) {
                return language;
            }
        }
        return Texts.FALLBACK;
    }
}
