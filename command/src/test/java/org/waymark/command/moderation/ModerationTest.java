package org.waymark.command.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.moderation.ModerationId.HOUSE;
import static org.waymark.command.moderation.ModerationRefusal.LANGUAGE_UNREADABLE;
import static org.waymark.command.moderation.ModerationRefusal.LIMIT_UNREADABLE;
import static org.waymark.command.moderation.ModerationRefusal.WORD_UNREADABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.ModerationCommand.DefineReason;
import org.waymark.command.moderation.ModerationCommand.LimitExposure;
import org.waymark.command.moderation.ModerationCommand.ListWords;
import org.waymark.command.moderation.ModerationEvent.ExposureLimited;
import org.waymark.command.moderation.ModerationEvent.ReasonDefined;
import org.waymark.command.moderation.ModerationEvent.WordsListed;

class ModerationTest {

    static final ParticipantId ADA = new ParticipantId("ada");
    static final Definition INCITEMENT = new Definition(Words.english("Incitement to hatred"), "1989 Act, s. 2");
    static final ReasonDefined DEFINED = new ReasonDefined(HOUSE, WithheldBecause.ILLEGAL, INCITEMENT, ADA);
    static final Exposure TWO = new Exposure(2, 3, 10);
    static final Instant NOON = Instant.parse("2026-04-02T12:00:00Z");

    final FixtureConfiguration<Moderation> rules = new AggregateTestFixture<>(Moderation.class);

    @Test
    void aReasonMeansWhatTheHouseSays() {
        var define = new DefineReason(HOUSE, WithheldBecause.ILLEGAL, INCITEMENT, ADA);
        rules.givenNoPriorActivity().when(define).expectEvents(DEFINED);
        rules.given(DEFINED).when(define).expectNoEvents();
    }

    @Test
    void aListHoldsTheWordsOfOneLanguage() {
        var list = new ListWords(HOUSE, "en", List.of("vermin"), ADA);
        var listed = new WordsListed(HOUSE, "en", List.of("vermin"), ADA);
        rules.givenNoPriorActivity().when(list).expectEvents(listed);
        rules.given(listed).when(list).expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "two words", "x1", "<b>"})
    void aWordIsAWholeWord(String word) {
        rules.givenNoPriorActivity()
                .when(new ListWords(HOUSE, "en", List.of(word), ADA))
                .expectExceptionDetails(WORD_UNREADABLE);
    }

    @Test
    void aListNamesItsLanguage() {
        rules.givenNoPriorActivity()
                .when(new ListWords(HOUSE, "English", List.of("vermin"), ADA))
                .expectExceptionDetails(LANGUAGE_UNREADABLE);
    }

    @Test
    void exposureIsLimited() {
        var limit = new LimitExposure(HOUSE, TWO, ADA);
        var limited = new ExposureLimited(HOUSE, TWO, ADA);
        rules.givenNoPriorActivity().when(limit).expectEvents(limited);
        rules.given(limited).when(limit).expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 10", "4, 3, 10", "2, 3, 0", "2, 3, 1441"})
    void aLimitThatMakesNoSenseIsNone(int perHour, int perDay, int rest) {
        rules.givenNoPriorActivity()
                .when(new LimitExposure(HOUSE, new Exposure(perHour, perDay, rest), ADA))
                .expectExceptionDetails(LIMIT_UNREADABLE);
    }

    @Test
    void whoeverReadTheHoursShareRestsForAWhile() {
        assertThat(TWO.restUntil(ago(30), NOON)).isEmpty();
        assertThat(TWO.restUntil(ago(30, 4), NOON)).contains(NOON.plus(Duration.ofMinutes(6)));
        assertThat(TWO.restUntil(ago(30, 11), NOON)).isEmpty();
        assertThat(TWO.restUntil(ago(70, 4), NOON)).isEmpty();
    }

    @Test
    void whoeverReadTheDaysShareRestsUntilTheFirstIsADayOld() {
        assertThat(TWO.restUntil(ago(23 * 60, 5 * 60, 2 * 60), NOON)).contains(NOON.plus(Duration.ofHours(1)));
        assertThat(TWO.restUntil(ago(25 * 60, 5 * 60, 2 * 60), NOON)).isEmpty();
    }

    private static List<Instant> ago(Integer... minutes) {
        return Stream.of(minutes)
                .map(many -> NOON.minus(Duration.ofMinutes(many)))
                .toList();
    }
}
