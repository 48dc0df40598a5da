package org.waymark.ui.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.waymark.ui.words.Texts;

/** Gives Vaadin the words and languages of the service. */
@SpringComponent
class Translations implements I18NProvider {

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return texts.languages().stream().map(Locale::forLanguageTag).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var wording = texts.of(locale.toLanguageTag());
        return wording.has(key) ? wording.text(key, arguments) : key;
    }
}
