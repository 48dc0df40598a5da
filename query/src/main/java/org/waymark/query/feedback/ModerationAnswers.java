package org.waymark.query.feedback;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.query.Pages;
import org.waymark.query.feedback.Attention.Ruling;
import org.waymark.query.feedback.ModerationRecord.Appeals;
import org.waymark.query.feedback.ModerationRecord.ListAccuracy;
import org.waymark.query.feedback.ModerationRecord.Reader;

/** Counts what was decided about voices. */
@Component
class ModerationAnswers {

    private static final Comparator<Reader> BUSIEST = Comparator.comparingInt(Reader::decided)
            .reversed()
            .thenComparing(reader -> reader.by().value());

    private final Pages<Voice> voices;

    ModerationAnswers(MongoDatabase database) {
        voices = new Pages<>(database, FeedbackProjection.VOICES, Voice.class);
    }

    @QueryHandler
    ModerationRecord answer(FindModerationRecord question) {
        var all = voices.all();
        var waiting =
                all.stream().filter(voice -> voice.attention().until() != null).toList();
        var rulings = all.stream()
                .flatMap(voice -> voice.attention().rulings().stream())
                .toList();
        return new ModerationRecord(
                waiting.size(),
                count(waiting, voice -> voice.attention().late(question.now())),
                count(waiting, voice -> !voice.attention().flags().isEmpty()),
                count(rulings, ruling -> ruling.withheld() == null && !ruling.redacted()),
                count(rulings, Ruling::redacted),
                reasons(rulings),
                count(rulings, Ruling::late),
                new Appeals(
                        count(all, Voice::appealWaits),
                        count(all, voice -> answered(voice, true)),
                        count(all, voice -> answered(voice, false))),
                readers(all),
                lists(all));
    }

    @QueryHandler
    List<Instant> answer(FindDisturbing question) {
        return voices.all().stream()
                .flatMap(voice -> voice.attention().rulings().stream())
                .filter(ruling -> ruling.disturbing()
                        && ruling.by().equals(question.reader())
                        && ruling.at().isAfter(question.since()))
                .map(Ruling::at)
                .toList();
    }

    private static Map<WithheldBecause, Integer> reasons(List<Ruling> rulings) {
        return rulings.stream()
                .flatMap(ruling -> Stream.ofNullable(ruling.withheld()))
                .collect(Collectors.toMap(reason -> reason, _ -> 1, Integer::sum, TreeMap::new));
    }

    private static List<Reader> readers(List<Voice> all) {
        return all.stream()
                .flatMap(voice -> readers(voice))
                .collect(Collectors.toMap(Reader::by, reader -> reader, ModerationAnswers::and))
                .values()
                .stream()
                .sorted(BUSIEST)
                .toList();
    }

    /** What an appeal sent back was the ruling before it. */
    private static Stream<Reader> readers(Voice voice) {
        var appeal = voice.appeal();
        var back = appeal != null && Boolean.TRUE.equals(appeal.granted());
        var first = voice.attention().rulings().stream().findFirst().orElse(null);
        return voice.attention().rulings().stream()
                .map(ruling -> new Reader(
                        ruling.by(),
                        1,
                        ruling.withheld() == null ? 0 : 1,
                        ruling.late() ? 1 : 0,
                        back && ruling.equals(first) ? 1 : 0));
    }

    private static Reader and(Reader one, Reader other) {
        return new Reader(
                one.by(),
                one.decided() + other.decided(),
                one.withheld() + other.withheld(),
                one.late() + other.late(),
                one.overturned() + other.overturned());
    }

    private static List<ListAccuracy> lists(List<Voice> all) {
        return all.stream()
                .filter(voice -> !voice.attention().rulings().isEmpty())
                .collect(Collectors.groupingBy(Voice::language, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new ListAccuracy(
                        entry.getKey(),
                        entry.getValue().size(),
                        count(entry.getValue(), ModerationAnswers::marked),
                        count(entry.getValue(), voice -> marked(voice) && disturbing(voice)),
                        count(entry.getValue(), ModerationAnswers::disturbing)))
                .filter(ListAccuracy::tells)
                .toList();
    }

    private static boolean marked(Voice voice) {
        return voice.origin().circumstances().marked();
    }

    /** What people decided last. */
    private static boolean disturbing(Voice voice) {
        return voice.attention().rulings().getLast().disturbing();
    }

    private static boolean answered(Voice voice, boolean granted) {
        var appeal = voice.appeal();
        return appeal != null && appeal.granted() != null && appeal.granted() == granted;
    }

    private static <T> int count(Collection<T> all, Predicate<T> such) {
        return (int) all.stream().filter(such).count();
    }
}
