package org.waymark.infra.sample;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackCommand.JoinTheme;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.theme.ThemeCommand.CloseLoop;
import org.waymark.command.theme.ThemeCommand.DecideTheme;
import org.waymark.command.theme.ThemeCommand.OpenTheme;
import org.waymark.command.theme.WeDid;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** A few example voices and answers, marked as examples in their own words. */
@Component
class VoiceSample {

    private final Cast cast;
    private final Voices voices;
    private final Seals seals;

    VoiceSample(Cast cast, Voices voices, Seals seals) {
        this.cast = cast;
        this.voices = voices;
        this.seals = seals;
    }

    void speak(Catalogue file) {
        var spoken = new HashMap<String, FeedbackId>();
        for (var said : file.voices()) {
            var about = new About(About.Kind.GOAL, file.strategy(), said.about().value(), null);
            var code = voices.give(
                    about,
                    said.perspective(),
                    Speaker.UNSAID,
                    said.language(),
                    said.text(),
                    null,
                    "sample:" + said.key(),
                    Desk.ANYBODY);
            voices.find(code).ifPresent(voice -> spoken.put(said.key(), publish(voice, said)));
        }
        file.themes().forEach(heard -> decide(file, heard, spoken));
    }

    private FeedbackId publish(Voice voice, Catalogue.Said said) {
        var moderator = cast.as("moderator").participant();
        var where = new SealedIn("feedback.feedback-published", voice.feedback().toString(), "shown");
        var shown = seals.seal(voice.text().kid(), where, said.text());
        cast.send(new PublishFeedback(voice.feedback(), shown, false, moderator), said.key());
        return voice.feedback();
    }

    private void decide(Catalogue file, Catalogue.Heard heard, Map<String, FeedbackId> spoken) {
        var planner = cast.as("planner").participant();
        var name = heard.theme().value();
        cast.send(new OpenTheme(heard.theme(), file.strategy(), heard.title(), planner), name);
        for (var key : heard.voices()) {
            var voice = spoken.get(key);
            if (voice != null) {
                cast.send(new JoinTheme(voice, heard.theme(), planner), key);
            }
        }
        cast.send(new DecideTheme(heard.theme(), heard.decision(), heard.reasons(), heard.due(), planner), name);
        if (heard.weDid() != null) {
            var nothing = new WeDid(WeDid.Kind.NOTHING_CHANGED, null, null, null);
            cast.send(new CloseLoop(heard.theme(), nothing, heard.weDid(), planner), name);
        }
    }
}
