package org.waymark.query.feedback;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.query.Pages;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.Count;
import org.waymark.query.disclosure.Known;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Sum;
import org.waymark.query.disclosure.Suppression;
import org.waymark.query.disclosure.Table;
import org.waymark.query.feedback.RoundVoices.Row;

/** Counts who spoke in a round of consultation, so that nobody is found in the counts. */
@Component
class RoundAnswers {

    private static final Rule PUBLIC = new Rule(10, 5);

    private final Pages<Voice> voices;

    RoundAnswers(MongoDatabase database) {
        voices = new Pages<>(database, FeedbackProjection.VOICES, Voice.class);
    }

    @QueryHandler
    RoundVoices answer(FindRoundVoices question) {
        var said = voices
                .where(eq(Pages.PAGE + ".about.round", question.consultation().value()))
                .stream()
                .filter(voice -> voice.stage() != Stage.WITHDRAWN)
                .sorted(Comparator.comparing(Voice::given)
                        .thenComparing(voice -> voice.feedback().value()))
                .toList();
        var counted = said.stream()
                .filter(voice -> !voice.given().isAfter(question.until()))
                .toList();
        var all = new Count("all", counted.size(), true);
        var perspectives = counts(counted, voice -> voice.perspective().name());
        var languages = counts(counted, Voice::language);
        var table = new Table(
                Set.of(all),
                Stream.of(perspectives, languages)
                        .filter(counts -> !counts.isEmpty())
                        .map(counts -> new Sum(all, List.copyOf(counts.values()), counts.size() > 1))
                        .collect(Collectors.toSet()));
        var pattern = Suppression.of(table, PUBLIC, Known.NOTHING);
        return new RoundVoices(
                said.stream().filter(voice -> voice.shown() != null).toList(),
                question.until(),
                told(all, pattern),
                rows(perspectives, pattern),
                rows(languages, pattern));
    }

    private static Map<String, Count> counts(List<Voice> voices, Function<Voice, String> of) {
        var counts = new TreeMap<String, Count>();
        voices.stream()
                .collect(Collectors.groupingBy(of, Collectors.counting()))
                .forEach((group, number) -> counts.put(group, new Count("of " + group, number, true)));
        return counts;
    }

    private static List<Row> rows(Map<String, Count> counts, Pattern pattern) {
        return counts.entrySet().stream()
                .map(group -> new Row(group.getKey(), told(group.getValue(), pattern)))
                .toList();
    }

    private static @Nullable Long told(Count count, Pattern pattern) {
        return pattern.of(count) == Confidentiality.F ? PUBLIC.rounded(count.number()) : null;
    }
}
