package org.waymark.ui.site;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Speaker;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a draft out of a posted form and puts it into the next one. */
@Component
class Drafts {

    /** Name of the field that carries the sealed draft. */
    static final String FIELD = "form";

    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormSeal seal;
    private final Clock clock;
    private final KeySource keys;

    Drafts(FormSeal seal, Clock clock, KeySource keys) {
        this.seal = seal;
        this.clock = clock;
        this.keys = keys;
    }

    /** Where new keys come from. */
    interface KeySource {
        UUID next();
    }

    Draft begin(String language) {
        return Draft.begin(keys.next(), now(), language);
    }

    String seal(Draft draft) {
        return seal.seal(JSON.writeValueAsString(draft));
    }

    /** The draft in a form that this service sealed, however old it is. */
    Optional<Draft> open(@Nullable String form) {
        if (form == null) {
            return Optional.empty();
        }
        try {
            return seal.open(form).map(json -> JSON.readValue(json, Draft.class));
        } catch (JacksonException otherShape) {
            return Optional.empty();
        }
    }

    /** The draft with what was just answered. A form too old or not ours is begun anew, and nothing typed is lost. */
    Draft merge(Map<String, String> posted, String language) {
        var opened = open(posted.get(FIELD)).orElseGet(() -> begin(language));
        var draft = opened.expired(now()) ? opened.renewed(keys.next(), now()) : opened;
        var answers = new HashMap<>(posted);
        answers.remove(FIELD);
        draft = answers.containsKey("about") ? draft.about(code(answers.get("about"))) : draft;
        draft = answers.containsKey("perspective") ? draft.from(perspective(answers.get("perspective"))) : draft;
        draft = answers.containsKey("sex") ? draft.as(speaker(answers)) : draft;
        draft = answers.containsKey("place") ? draft.at(code(answers.get("place"))) : draft;
        draft = answers.containsKey("language") ? draft.in(languageCode(answers.get("language"), language)) : draft;
        return answers.containsKey("text") ? draft.saying(text(answers.get("text"))) : draft;
    }

    /** Whether the form was open for less time than a person needs. */
    boolean hasty(Draft draft) {
        return draft.begun().plusSeconds(3).isAfter(now());
    }

    private Instant now() {
        return clock.instant();
    }

    private static Perspective perspective(@Nullable String name) {
        return one(Perspective.values(), name, Perspective.NOT_SAID);
    }

    private static Speaker speaker(Map<String, String> answers) {
        return new Speaker(
                one(Speaker.Sex.values(), answers.get("sex"), Speaker.Sex.NOT_SAID),
                one(Speaker.Age.values(), answers.get("age"), Speaker.Age.NOT_SAID),
                one(Speaker.Stay.values(), answers.get("stay"), Speaker.Stay.NOT_SAID),
                one(Speaker.Disability.values(), answers.get("disability"), Speaker.Disability.NOT_SAID));
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String code(@Nullable String code) {
        return code != null && code.matches("[A-Za-z0-9_.:@~-]{1,200}") ? code : "";
    }

    private static String languageCode(@Nullable String code, String otherwise) {
        return code != null && code.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}") ? code : otherwise;
    }

    /** Without control characters and lone surrogates, with plain line ends, and no longer than 10,000 characters. */
    static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var clean = new StringBuilder();
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .limit(LONGEST)
                .forEach(c -> {
                    var kind = Character.getType(c);
                    if (c == '\n' || c == '\t' || (kind != Character.CONTROL && kind != Character.SURROGATE)) {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString().strip();
    }
}
