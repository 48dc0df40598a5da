package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Perspective;
import org.waymark.ui.site.SampleSite.MovingClock;

class FeedbackJourneyTest extends FormJourney {

    @Test
    void endsWithAReceiptAndHandsInWhatWasSaid() {
        var done = sent(TEXT);
        assertThat(code(done)).matches("(\\d{4} ){4}\\d{4}");
        assertThat(answers.given).hasSize(1).first().satisfies(voice -> {
            assertThat(voice.about().kind()).isEqualTo(About.Kind.MEASURE);
            assertThat(voice.about().id()).isEqualTo("non-eu");
            assertThat(voice.perspective()).isEqualTo(Perspective.MIGRANT_OR_REFUGEE);
            assertThat(voice.language()).isEqualTo("ar");
            assertThat(voice.toString()).doesNotContain(TEXT);
        });
    }

    @Test
    void givesTheSameReceiptForADoubleTapAndCountsOnce() {
        var check = upToCheck(TEXT);
        ((MovingClock) clock).pass(Duration.ofMinutes(1));
        assertThat(code(press(check, ""))).isEqualTo(code(press(check, "")));
        assertThat(answers.given).hasSize(1);
    }

    @Test
    void saysWhereItsArrivalIsNotConfirmedAndCountsOnceWhenSentAgain() {
        var check = upToCheck(TEXT);
        ((MovingClock) clock).pass(Duration.ofMinutes(1));
        answers.losesTheNextAnswer = true;

        var lost = visitor.post(check.select("#step").attr("action"), hidden(check));
        assertThat(lost.statusCode()).isEqualTo(503);
        assertThat(Visitor.page(lost).select("h1").text()).isEqualTo("لم يتأكد الإرسال");

        assertThat(code(press(check, ""))).matches("(\\d{4} ){4}\\d{4}");
        assertThat(answers.given).hasSize(1);
    }

    @Test
    void saysTheTitleOfNoPage() {
        var check = upToCheck(TEXT);
        assertThat(check.title()).isEqualTo("استمارة – Waymark");
        assertThat(visitor.read("/ar/feedback/track").title()).isEqualTo(check.title());
    }

    @Test
    void keepsTheAnswersWhereTheTextIsMissing() {
        var message = upToCheck("  ");
        assertThat(message.select(".error-summary a[href=#text]").text()).isEqualTo("اكتب رسالتك");
        assertThat(message.select("textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(message.title()).startsWith("خطأ:");
        assertThat(answers.given).isEmpty();
        var check = press(message, "", "text", TEXT);
        assertThat(check.select(".summary").text()).contains(TEXT, "Fingal");
    }

    @Test
    void keepsTheTextWhenTheLanguageIsSwitched() {
        var message = press(press(press(visitor.read("/ar/feedback"), ""), ""), "");
        var button = message.select(".languages button[form=step][lang=en]");
        assertThat(button.attr("formaction")).isEqualTo("/en/feedback/message");
        var english = press(message, button.attr("formaction"), "text", TEXT, "stay", "message");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("textarea").text()).isEqualTo(TEXT);
    }

    @Test
    void warnsWhereTheTextSaysWhoSomebodyIs() {
        assertThat(upToCheck("اسمي أمل ورقمي ٠٨٧١٢٣٤٥٦٧")
                        .select(".notice.warning li")
                        .eachText())
                .containsExactly("رقم هاتف", "اسم شخص");
        assertThat(upToCheck(TEXT).select(".notice.warning")).isEmpty();
    }

    @Test
    void asksAMachineOnceMoreAndRefusesNobody() {
        var check = upToCheck(TEXT);
        var again = press(check, "", "website", "https://spam.example");
        assertThat(again.select(".notice").text()).contains("مرة أخرى");
        assertThat(answers.given).isEmpty();
        assertThat(code(press(again, ""))).isNotEmpty();
        assertThat(answers.given).hasSize(1);
    }

    @Test
    void showsHostileTextAsText() {
        var check = upToCheck(SamplePlan.HOSTILE + "</textarea><img src=x onerror=alert(1)>");
        assertThat(check.select("script, img, [onerror]")).isEmpty();
        assertThat(check.select(".summary").text()).contains("${7*7}", "onerror");
    }

    @Test
    void isNeverStoredByABrowser() {
        assertThat(visitor.get("/en/feedback").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(visitor.get("/leave").headers().firstValue("Clear-Site-Data"))
                .contains("\"cache\", \"storage\"");
    }

    @Test
    void leadsBackToItsStoryByTheCodeAlone() {
        var code = code(sent(TEXT));
        var tracked = visitor.submit("/ar/feedback/track", Map.of("code", code));
        assertThat(tracked.select("h1").text()).isEqualTo("وصلت");
        assertThat(tracked.text()).doesNotContain(TEXT).contains("مرتين");
        assertThat(tracked.html()).doesNotContain(code).doesNotContain(code.replace(" ", ""));
        assertThat(press(tracked, "", "act", "text").select(".own").text()).isEqualTo(TEXT);
    }

    @Test
    void understandsTheDigitsOfEveryScript() {
        var code = code(sent(TEXT));
        var arabic = code.codePoints()
                .map(c -> Character.isDigit(c) ? '٠' + c - '0' : '-')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        assertThat(visitor.submit("/ar/feedback/track", Map.of("code", arabic.toString()))
                        .select("h1")
                        .text())
                .isEqualTo("وصلت");
    }

    @Test
    void canBeTakenBackForGood() {
        var code = code(sent(TEXT));
        var sure = press(visitor.submit("/en/feedback/track", Map.of("code", code)), "", "act", "withdraw");
        assertThat(sure.select("h1").text()).isEqualTo("Take your message back?");
        var gone = press(sure, "", "act", "withdraw-now");
        assertThat(gone.select("h1").text()).isEqualTo("Taken back");
        assertThat(press(gone, "", "act", "text").text()).doesNotContain(TEXT);
    }

    @Test
    void tellsAWrongCodeFromAnUnknownOne() {
        assertThat(visitor.submit("/en/feedback/track", Map.of("code", "1234"))
                        .select(".error")
                        .text())
                .contains("20 digits");
        assertThat(visitor.submit("/en/feedback/track", Map.of("code", "1".repeat(20)))
                        .select(".error")
                        .text())
                .contains("could not find");
        assertThat(visitor.submit("/en/feedback/track", Map.of())
                        .select(".error")
                        .text())
                .contains("Write your code");
    }

    @Test
    void takesNoCodeFromTheAddress() {
        var code = code(sent(TEXT)).replace(" ", "");
        assertThat(visitor.read("/en/feedback/track?code=" + code).select("h1").text())
                .isEqualTo("What happened to your message?");
    }
}
