package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.Perspective;
import org.waymark.ui.site.SampleSite.MovingClock;

class DraftsTest {

    private final MovingClock clock = new MovingClock();
    private final AtomicLong keys = new AtomicLong();
    private final Drafts drafts = new Drafts(
            OwnFormSeal.forThisProcess(new SecureRandom()), clock, () -> new UUID(0, keys.incrementAndGet()));

    @Test
    void answersTravelFromPageToPage() {
        var first = drafts.merge(Map.of("perspective", "MIGRANT_OR_REFUGEE", "place", "IE-FINGAL"), "ar");
        var second = drafts.merge(Map.of(Drafts.FIELD, drafts.seal(first), "text", "أعمل نهارًا"), "ar");
        assertThat(second.perspective()).isEqualTo(Perspective.MIGRANT_OR_REFUGEE);
        assertThat(second.place()).isEqualTo("IE-FINGAL");
        assertThat(second.text()).isEqualTo("أعمل نهارًا");
        assertThat(second.key()).isEqualTo(first.key());
    }

    @Test
    void theSameAnswersInTheSameFormAreTheSameVoice() {
        var draft = drafts.merge(Map.of("text", "Evening classes"), "en");
        assertThat(drafts.merge(Map.of(Drafts.FIELD, drafts.seal(draft)), "en").voice())
                .isEqualTo(draft.voice())
                .isNotEqualTo(draft.saying("Morning classes").voice())
                .isNotEqualTo(drafts.begin("en").saying("Evening classes").voice());
    }

    @Test
    void aFormIsGoodForADay() {
        var form = drafts.seal(drafts.begin("en").saying("Evening classes"));
        clock.pass(Duration.ofHours(24));
        assertThat(drafts.merge(Map.of(Drafts.FIELD, form), "en").key()).isEqualTo(new UUID(0, 1));
        clock.pass(Duration.ofSeconds(1));
        var renewed = drafts.merge(Map.of(Drafts.FIELD, form), "en");
        assertThat(renewed.key()).isEqualTo(new UUID(0, 2));
        assertThat(renewed.text()).isEqualTo("Evening classes");
    }

    @Test
    void aFormThatIsNotOursIsBegunAnewAndNothingTypedIsLost() {
        var draft = drafts.merge(Map.of(Drafts.FIELD, "forged", "text", "Evening classes"), "en");
        assertThat(draft.text()).isEqualTo("Evening classes");
        assertThat(draft.key()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void unknownCodesAreNotTakenOver() {
        var draft = drafts.merge(
                Map.of("perspective", "POLICE", "place", "{\"$gt\":\"\"}", "language", "<b>", "about", "x y"), "ar");
        assertThat(draft.perspective()).isEqualTo(Perspective.NOT_SAID);
        assertThat(draft.place()).isEmpty();
        assertThat(draft.about()).isEmpty();
        assertThat(draft.language()).isEqualTo("ar");
    }

    @Test
    void textKeepsItsWordsAndLosesWhatNobodyTypes() {
        assertThat(Drafts.text(" a\r\nb\u0000\u0007c\uD800 \t😀 ")).isEqualTo("a\nbc \t😀");
        assertThat(Drafts.text("x".repeat(20_000))).hasSize(10_000);
        assertThat(Drafts.text(null)).isEmpty();
    }

    @Test
    void aFormSentWithinThreeSecondsIsHasty() {
        var draft = drafts.begin("en");
        assertThat(drafts.hasty(draft)).isTrue();
        clock.pass(Duration.ofSeconds(4));
        assertThat(drafts.hasty(draft)).isFalse();
    }
}
