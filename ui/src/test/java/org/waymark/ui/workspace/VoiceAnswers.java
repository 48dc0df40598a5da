package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;

/** What a test has laid out of voices and themes. */
public abstract class VoiceAnswers extends ReleaseAnswers {

    public final ModerationSaid moderation = new ModerationSaid();
    public final Consulting consulting = new Consulting();
    public final List<Voice> inbox = new ArrayList<>();
    public final List<ThemePage> themes = new ArrayList<>();

    @QueryHandler
    List<Voice> on(FindInbox question) {
        return inbox.stream().filter(voice -> voice.pile() == question.pile()).toList();
    }

    @QueryHandler
    List<ThemePage> on(FindThemes question) {
        return List.copyOf(themes);
    }

    @QueryHandler
    List<ThemePage> on(FindYouSaid question) {
        return List.copyOf(themes);
    }
}
