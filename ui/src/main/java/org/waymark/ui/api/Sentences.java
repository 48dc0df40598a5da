package org.waymark.ui.api;

import org.springframework.stereotype.Component;
import org.waymark.command.Refusal;
import org.waymark.ui.words.Texts;

/** The sentence of a refusal in the caller's language. */
@Component
class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(Refusal refusal, String language) {
        return texts.of(language).text(refusal.key());
    }
}
