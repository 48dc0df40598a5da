package org.waymark.query.integrity;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.Pages;
import org.waymark.query.disclosure.Known;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Suppression;
import org.waymark.query.disclosure.Table;
import org.waymark.query.integrity.Integrity.Broken;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Places;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.Themes;

/** The days of each voice; what was decided about its theme is joined when it is asked. */
@Component
@ProcessingGroup("integrity")
class IntegrityProjection {

    private static final Rule PUBLIC = new Rule(10, 5);

    private final Pages<Hearing> hearings;
    private final Themes themes;
    private final Places places;
    private final AtomicReference<@Nullable Pattern> last = new AtomicReference<>();

    IntegrityProjection(MongoDatabase database) {
        hearings = new Pages<>(database, "hearing_1", Hearing.class);
        themes = new Themes(database);
        places = new Places(database);
    }

    @EventHandler
    void on(FeedbackEvent event, @SequenceNumber long sequence) {
        if (event instanceof FeedbackGiven given) {
            hearings.put(given.feedback(), sequence, Hearing.of(given));
        } else {
            hearings.change(event.feedback(), sequence, hearing -> hearing.after(event));
        }
    }

    @ResetHandler
    void forget() {
        hearings.drop();
    }

    @QueryHandler
    Optional<Integrity> answer(FindIntegrity question) {
        var until = question.until();
        var opened = themes.of(question.strategy());
        var byId = opened.stream().collect(Collectors.toMap(ThemePage::theme, Function.identity()));
        var voices = hearings.all().stream()
                .filter(hearing -> !hearing.withdrawn() && !hearing.given().isAfter(until))
                .filter(hearing ->
                        question.strategy() == null || question.strategy().equals(hearing.strategy()))
                .map(hearing -> heard(hearing, byId, until))
                .toList();
        var tallies = Tallies.of(voices);
        var pattern = pattern(tallies.table());
        return Optional.of(new Integrity(
                until,
                tallies.total().row(pattern, PUBLIC),
                rows(tallies.perspectives(), pattern),
                rows(tallies.languages(), pattern),
                rows(tallies.sexes(), pattern),
                rows(tallies.ages(), pattern),
                rows(tallies.places(), pattern),
                unheard(voices, until),
                broken(opened, question.today())));
    }

    private static Heard heard(Hearing hearing, Map<ThemeId, ThemePage> themes, LocalDate until) {
        var theme = hearing.theme();
        return new Heard(hearing, theme == null ? null : themes.get(theme), until);
    }

    /** Looking for what could be worked out takes long, and the table moves but once a month. */
    private Pattern pattern(Table table) {
        var known = last.get();
        if (known != null && known.table().equals(table)) {
            return known;
        }
        var pattern = Suppression.of(table, PUBLIC, Known.NOTHING);
        last.set(pattern);
        return pattern;
    }

    private static List<Integrity.Row> rows(List<Tally> tallies, Pattern pattern) {
        return tallies.stream().map(tally -> tally.row(pattern, PUBLIC)).toList();
    }

    private List<PlaceId> unheard(List<Heard> voices, LocalDate until) {
        var year = voices.stream()
                .filter(voice -> voice.hearing().given().isAfter(until.minusYears(1)))
                .collect(Collectors.groupingBy(Tallies::place, Collectors.counting()));
        return places.all().stream()
                .filter(place -> place.level().equals(PlaceLevel.LOCAL_AUTHORITY) && place.isThereOn(until))
                .map(PlaceName::place)
                .filter(place -> year.getOrDefault(place.value(), 0L) < PUBLIC.threshold())
                .toList();
    }

    /** What was decided to be delivered by a day that has passed. */
    private static List<Broken> broken(List<ThemePage> themes, LocalDate today) {
        return themes.stream()
                .filter(theme -> theme.overdue(today))
                .flatMap(theme ->
                        Stream.ofNullable(theme.promised()).map(due -> new Broken(theme.theme(), theme.title(), due)))
                .sorted(Comparator.comparing(Broken::due)
                        .thenComparing(one -> one.theme().value()))
                .toList();
    }
}
