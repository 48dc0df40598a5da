package org.waymark.ui.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.feedback.Receipts;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.Moderating;
import org.waymark.ui.Voices;

/** What happened to mine? The code travels in the body of a request alone, sealed once it was typed. */
@Controller
class TrackPages {

    private static final String HERE = "/{lang:[a-z]{2,3}}/feedback/track";

    private final Pages pages;
    private final Receipts receipts;
    private final FormSeal seal;
    private final Voices voices;
    private final PublicRecord record;
    private final Moderating moderating;
    private final Clock clock;

    TrackPages(
            Pages pages,
            Receipts receipts,
            FormSeal seal,
            Voices voices,
            PublicRecord record,
            Moderating moderating,
            Clock clock) {
        this.pages = pages;
        this.receipts = receipts;
        this.seal = seal;
        this.voices = voices;
        this.record = record;
        this.moderating = moderating;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View ask(@PathVariable("lang") String lang) {
        return ask(lang, "");
    }

    private View ask(String lang, String problem) {
        var page = pages.quiet(lang, "/feedback/track");
        var titled = problem.isEmpty() ? page : page.titled(page.say("title.error", page.title()));
        return pages.show("feedback/track", titled, Map.of("problem", problem));
    }

    @PostMapping(HERE)
    View answer(@PathVariable("lang") String lang, @RequestParam Map<String, String> posted) {
        pages.listening(lang);
        var code = code(posted);
        if (code == null || code.isBlank()) {
            return posted.containsKey("stay") ? ask(lang, "") : ask(lang, "empty");
        }
        if (!receipts.wellFormed(code)) {
            return ask(lang, "malformed");
        }
        var voice = voices.find(code);
        if (voice.isEmpty()) {
            return ask(lang, "unknown");
        }
        var act = posted.getOrDefault("act", "");
        var problem = done(act, voice.get(), code, posted);
        var found = story(voices.find(code).orElse(voice.get())).warning(problem);
        return pages.show(
                act.equals("withdraw") ? "feedback/withdraw" : "feedback/tracked",
                pages.quiet(lang, "/feedback/track"),
                Map.of(
                        "story",
                        act.equals("text")
                                ? found.reading(voices.words(found.voice()).orElse(""))
                                : found,
                        "sealed",
                        seal.seal(code)));
    }

    /** Does what the author asks for and answers what is wrong with it, or nothing. */
    private String done(String act, Voice voice, String code, Map<String, String> posted) {
        var words = Drafts.text(posted.get("words"));
        return switch (act) {
            case "withdraw-now" -> {
                voices.withdraw(voice, code);
                yield "";
            }
            case "message", "appeal" -> words.isBlank() ? "no-words" : written(act, voice, code, words);
            default -> "";
        };
    }

    /** What is sent twice in a row, by a double tap for example, is said once. */
    private String written(String act, Voice voice, String code, String words) {
        var key = UUID.nameUUIDFromBytes(
                        (act + voice.feedback() + voice.messages().size() + words).getBytes(StandardCharsets.UTF_8))
                .toString();
        var last = voice.messages().isEmpty() ? null : voices.said(voice).getLast();
        if (act.equals("appeal")) {
            voices.appeal(voice, code, words, key);
        } else if (last == null || !last.byAuthor() || !last.words().equals(words)) {
            voices.add(voice, code, words, key);
        }
        return "";
    }

    private VoiceStory story(Voice voice) {
        var entry = Optional.ofNullable(voice.theme())
                .flatMap(record::theme)
                .map(theme -> Entry.of(theme, List.of(), LocalDate.now(clock)));
        return new VoiceStory(
                voice,
                entry.orElse(null),
                voices.openings(voice),
                voices.statement(voice).orElse(""),
                Optional.ofNullable(voice.withheld())
                        .flatMap(reason -> moderating.rules().definition(reason))
                        .orElse(null),
                voices.said(voice),
                voices.appealAnswer(voice).orElse(""),
                null,
                "");
    }

    private @Nullable String code(Map<String, String> posted) {
        var sealed = posted.get("sealed");
        return sealed == null ? posted.get("code") : seal.open(sealed).orElse(posted.get("code"));
    }
}
