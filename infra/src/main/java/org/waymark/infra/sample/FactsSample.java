package org.waymark.infra.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.fact.Content.Kind;
import org.waymark.command.fact.FactId;
import org.waymark.command.feedback.Consent;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.fact.Telling;
import org.waymark.ui.fact.Telling.Spoken;

/** What is told beside the figures of employment; the story and the myth are made up and say so. */
@Component
class FactsSample implements Chapter {

    private static final GoalId EMPLOYMENT = new GoalId("employment");
    private static final String FIGURES = "https://ec.europa.eu/eurostat/databrowser/view/lfsa_urgan/default/table";

    private final Cast cast;
    private final Facts facts;

    FactsSample(Cast cast, Facts facts) {
        this.cast = cast;
        this.facts = facts;
    }

    @Override
    public void tell(Catalogue file) {
        tell(
                "example-message",
                telling(
                        file,
                        Kind.MESSAGE,
                        words("Example of a key message", "مثال على رسالة أساسية"),
                        words(
                                "Unemployment is told for nationals and for citizens of other countries side by side, from one survey.",
                                "تُعرض البطالة للمواطنين ولمواطني البلدان الأخرى جنبًا إلى جنب، من مسح واحد."),
                        null,
                        List.of(FIGURES),
                        null));
        tell(
                "example-myth",
                telling(
                        file,
                        Kind.MYTH,
                        words("Example of a myth: nobody measures this", "مثال على خرافة: لا أحد يقيس هذا"),
                        words(
                                "Eurostat publishes the unemployment rate by citizenship every year; the figure above shows it.",
                                "ينشر يوروستات معدل البطالة حسب الجنسية كل سنة، ويظهر في الشكل أعلاه."),
                        null,
                        List.of(FIGURES),
                        null));
        tell(
                "pandemic-declared",
                telling(
                        file,
                        Kind.EVENT,
                        words(
                                "The World Health Organization calls COVID-19 a pandemic",
                                "منظمة الصحة العالمية تعلن كوفيد-19 جائحة"),
                        words("Work and the counting of work both changed.", "تغيّر العمل وتغيّر عدّه أيضًا."),
                        LocalDate.of(2020, 3, 11),
                        List.of("https://www.who.int/europe/emergencies/situations/covid-19"),
                        null));
        tell(
                "example-story",
                telling(
                        file,
                        Kind.STORY,
                        words("Example of a story, made up", "مثال على قصة، مختلقة"),
                        null,
                        null,
                        List.of(),
                        new Spoken(
                                "uk",
                                "Це приклад: так могла б виглядати розповідь людини, яка знайшла роботу.",
                                Consent.WRITTEN)));
    }

    private void tell(String code, Telling telling) {
        cast.send(facts.record(new FactId(code), telling, cast.as("planner").participant()), code);
    }

    private static Telling telling(
            Catalogue file,
            Kind kind,
            Words title,
            @Nullable Words text,
            @Nullable LocalDate day,
            List<String> sources,
            @Nullable Spoken story) {
        return new Telling(kind, file.strategy(), EMPLOYMENT, title, text, day, sources, story);
    }

    private static Words words(String english, String arabic) {
        return Words.english(english).and("ar", arabic);
    }
}
