package org.waymark.ui;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.query.feedback.FindDisturbing;
import org.waymark.query.moderation.FindModerationRules;
import org.waymark.query.moderation.ModerationRules;

/** The rules by which people who work here read what others write, and whether they may read on. */
@Component
public class Moderating {

    private static final Logger LOG = LoggerFactory.getLogger(Moderating.class);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Desk desk;
    private final Clock clock;

    Moderating(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What holds now. */
    public ModerationRules rules() {
        return desk.find(new FindModerationRules(), ModerationRules.class, Desk.ANYBODY)
                .orElse(ModerationRules.ORDINARY);
    }

    /** Until when somebody rests who has read much that burdens; nothing where the next text may be opened. */
    public Optional<Instant> restUntil(Account reader) {
        var now = clock.instant();
        var read = desk.list(
                new FindDisturbing(reader.participant(), now.minus(Duration.ofDays(1))), Instant.class, reader);
        return rules().exposure().restUntil(read, now);
    }

    /**
     * Whether a word of the list of this language stands in a text. A list that cannot be had now marks nothing: nobody
     * is kept from speaking by it.
     */
    boolean marks(String text, String language) {
        try {
            var words = BETWEEN_WORDS.splitAsStream(folded(text));
            var listed = listed(rules(), Locale.forLanguageTag(language).getLanguage());
            return words.anyMatch(listed::contains);
        } catch (CompletionException unanswered) {
            LOG.warn("A voice was taken in without the list of words");
            return false;
        }
    }

    /** Where nobody said in which language a text is written, all lists count. */
    private static Set<String> listed(ModerationRules rules, String language) {
        var lists = rules.words();
        var those = lists.containsKey(language)
                ? List.of(lists.get(language))
                : language.equals("und") || language.isEmpty() ? lists.values() : List.<List<String>>of();
        var listed = new HashSet<String>();
        those.stream().flatMap(Collection::stream).map(Moderating::folded).forEach(listed::add);
        return listed;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
