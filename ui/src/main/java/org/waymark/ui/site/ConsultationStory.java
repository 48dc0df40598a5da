package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.ConsultationPage.State;
import org.waymark.query.domain.DomainName;
import org.waymark.query.feedback.RoundVoices;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.words.Wording;

/**
 * A round of consultation as everybody reads it.
 *
 * @param text the plan as it was laid out
 * @param subjects everything that can be spoken about, by code
 * @param said published voices by the code of what they are about, each list with the oldest first
 * @param reviews meetings and findings
 */
public record ConsultationStory(
        ConsultationPage page,
        StrategyPage text,
        Map<String, Subject> subjects,
        Map<String, List<Said>> said,
        RoundVoices voices,
        List<ReviewPage> reviews,
        List<DomainName> domains,
        SiteNames names,
        LocalDate today,
        Wording wording) {

    /** How many voices are quoted beside one passage. */
    private static final int QUOTED = 3;

    /**
     * A published voice. From where it speaks is told in counts alone.
     *
     * @param late whether it came after the round was over
     */
    public record Said(Quote quote, LocalDate on, boolean late) {}

    public State state() {
        return page.on(today);
    }

    public String path() {
        return "/consultations/" + page.consultation().value();
    }

    /** A passage by kind and id. */
    public @Nullable Subject subject(String kind, String id) {
        return subjects.get(kind + ":" + id + "@" + page.consultation().value());
    }

    /** The first few voices about a passage. */
    public List<Said> quoted(Subject subject) {
        return all(subject).stream().limit(QUOTED).toList();
    }

    /** How many more voices there are about it. */
    public int more(Subject subject) {
        return Math.max(0, all(subject).size() - QUOTED);
    }

    /** How many published voices came after the round was over. */
    public long late() {
        return said.values().stream().flatMap(List::stream).filter(Said::late).count();
    }

    /** A count as it is read, what is withheld as a dash. */
    public String number(@Nullable Long number) {
        return number == null ? wording.text("site.integrity.withheld") : wording.number(number);
    }

    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(wording.language()));
    }

    private List<Said> all(Subject subject) {
        return said.getOrDefault(subject.code(), List.of());
    }
}
