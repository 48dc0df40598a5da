package org.waymark.infra.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackCommand.FlagFeedback;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.ModerationCommand.DefineReason;
import org.waymark.command.moderation.ModerationCommand.ListWords;
import org.waymark.command.moderation.ModerationId;
import org.waymark.query.feedback.FindPublished;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** What reasons mean in Ireland, a short list of words, two example voices that wait, and one that is flagged. */
@Component
class ModerationSample implements Chapter {

    private final Cast cast;
    private final Desk desk;
    private final Voices voices;

    ModerationSample(Cast cast, Desk desk, Voices voices) {
        this.cast = cast;
        this.desk = desk;
        this.voices = voices;
    }

    @Override
    public void tell(Catalogue file) {
        var administrator = cast.as("administrator").participant();
        define(
                WithheldBecause.ILLEGAL,
                new Definition(
                        words(
                                "Material that is threatening, abusive or insulting and meant or likely to stir up hatred against people"
                                        + " on account of their race, colour, nationality, religion, ethnic or national origins,"
                                        + " membership of the travelling community or sexual orientation.",
                                "مواد مهدِّدة أو مسيئة أو مهينة يُقصد بها أو يُحتمل أن تثير الكراهية ضد أشخاص بسبب العرق أو اللون أو"
                                        + " الجنسية أو الدين أو الأصل أو الانتماء إلى مجتمع الرحّل أو الميل الجنسي."),
                        "Prohibition of Incitement to Hatred Act 1989, s. 2"));
        define(
                WithheldBecause.HARMFUL,
                new Definition(
                        words(
                                "Words no law forbids that demean people for who they are, so that they would stay away from here.",
                                "كلمات لا يمنعها قانون لكنها تحطّ من أشخاص بسبب هويتهم فيبتعدون عن هذا المكان."),
                        null));
        cast.send(new ListWords(ModerationId.HOUSE, "en", List.of("scum", "vermin", "parasites"), administrator), "en");
        desk.see();
        say("waiting", "Example: the evening class in our town has been full since September.");
        say("marked", "Example: my neighbour calls us scum whenever we pass. Nobody says anything.");
        flag();
    }

    private void define(WithheldBecause reason, Definition definition) {
        var administrator = cast.as("administrator").participant();
        cast.send(new DefineReason(ModerationId.HOUSE, reason, definition, administrator), reason.name());
    }

    private void say(String key, String text) {
        var about = new About(About.Kind.GENERAL, null, null, null);
        voices.give(
                about, Perspective.MIGRANT_OR_REFUGEE, Speaker.UNSAID, "en", text, null, "sample:" + key, Desk.ANYBODY);
    }

    /** The latest of the example voices that everybody reads. */
    private void flag() {
        desk.list(new FindPublished(null), Voice.class, Desk.ANYBODY).stream()
                .findFirst()
                .ifPresent(voice -> cast.send(
                        new FlagFeedback(
                                voice.feedback(),
                                WithheldBecause.PERSONAL_DATA,
                                cast.as("partner").participant()),
                        "flag"));
    }

    private static Words words(String english, String arabic) {
        return Words.english(english).and("ar", arabic);
    }
}
