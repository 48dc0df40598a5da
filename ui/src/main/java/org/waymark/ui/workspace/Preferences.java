package org.waymark.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.ui.words.Texts;

/** Language and colours as somebody chose them, kept in two cookies that only the workspace sees. */
@SpringComponent
class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "waymark-language";
    private static final String COLOURS = "waymark-colours";

    private final transient Texts texts;

    Preferences(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(starting -> apply(starting.getUI(), VaadinRequest.getCurrent()));
        event.addIndexHtmlRequestListener(page -> {
            var wording = texts.of(language(page.getVaadinRequest()).toLanguageTag());
            page.getDocument().child(0).attr("lang", wording.language()).attr("dir", wording.direction());
            Waiting.in(page.getDocument().body(), wording);
        });
    }

    private void apply(UI ui, VaadinRequest request) {
        var locale = language(request);
        var wording = texts.of(locale.toLanguageTag());
        ui.setLocale(locale);
        ui.getElement().setAttribute("dir", wording.direction());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dir = $1;"
                                + " document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')",
                        wording.language(),
                        wording.direction());
        chosen(request, COLOURS)
                .flatMap(Preferences::scheme)
                .ifPresent(scheme -> ui.getPage().setColorScheme(scheme));
    }

    private Locale language(VaadinRequest request) {
        return chosen(request, LANGUAGE)
                .filter(texts.languages()::contains)
                .map(Locale::forLanguageTag)
                .orElseGet(() -> Locale.forLanguageTag(
                        texts.of(request.getLocale().toLanguageTag()).language()));
    }

    private static Optional<ColorScheme.Value> scheme(String name) {
        return Arrays.stream(ColorScheme.Value.values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> chosen(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Keeps a language and starts the page anew in it. */
    static void speak(UI ui, String language) {
        keep(ui, LANGUAGE, language);
        ui.getPage().reload();
    }

    /** Keeps the colours and shows them. */
    static void show(UI ui, ColorScheme.Value colours) {
        keep(ui, COLOURS, colours.name().toLowerCase(Locale.ROOT));
        ui.getPage().setColorScheme(colours);
    }

    private static void keep(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/app; max-age=31536000; samesite=lax'", name, value);
    }
}
