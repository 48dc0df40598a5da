package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.command.Words;
import org.waymark.ui.words.Languages;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/**
 * The same text in several languages: English, the reader's own, those that hold words, and any other of the service
 * that is asked for. One of them must hold words.
 */
public final class WordsField extends Div {

    private final Map<String, TextArea> byLanguage = new LinkedHashMap<>();
    private final Select<String> another = new Select<>();
    private final String missing;

    public WordsField(String label, Texts texts, Wording wording) {
        missing = wording.text("workspace.words-missing");
        var form = Forms.layout();
        for (var code : texts.languages()) {
            var field = new TextArea(label + " (" + Languages.own(code) + ")");
            field.setVisible(code.equals(Texts.FALLBACK) || code.equals(wording.language()));
            field.addValueChangeListener(written -> show(field));
            field.setRequiredIndicatorVisible(code.equals(Texts.FALLBACK));
            field.getElement()
                    .setAttribute("lang", code)
                    .setAttribute("dir", texts.of(code).direction());
            byLanguage.put(code, field);
            form.add(field);
        }
        another.setLabel(wording.text("workspace.words-another", label));
        another.setItemLabelGenerator(Languages::own);
        another.addValueChangeListener(
                chosen -> Optional.ofNullable(byLanguage.get(chosen.getValue())).ifPresent(field -> {
                    show(field);
                    field.focus();
                }));
        offer();
        addClassName("words");
        add(form, another);
    }

    private void show(TextArea field) {
        if (!field.isVisible()) {
            field.setVisible(true);
            offer();
        }
    }

    private void offer() {
        var hidden = byLanguage.entrySet().stream()
                .filter(field -> !field.getValue().isVisible())
                .map(Map.Entry::getKey)
                .toList();
        another.setItems(hidden);
        another.setVisible(!hidden.isEmpty());
    }

    /** Shows words that are there already. */
    public WordsField holding(Words words) {
        byLanguage.forEach((code, field) -> field.setValue(words.byLanguage().getOrDefault(code, "")));
        return this;
    }

    /** What is typed, by the label of each language's field. */
    public Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        byLanguage.forEach((code, field) -> said.put(field.getLabel(), field.getValue()));
        return said;
    }

    /** What these words would say, by the same labels. */
    public Map<String, String> said(Words words) {
        var said = new LinkedHashMap<String, String>();
        byLanguage.forEach(
                (code, field) -> said.put(field.getLabel(), words.byLanguage().getOrDefault(code, "")));
        return said;
    }

    /** What may be left empty: nobody need fill in any language. */
    public WordsField optional() {
        byLanguage.values().forEach(field -> field.setRequiredIndicatorVisible(false));
        return this;
    }

    /** The words where something is typed, without asking for any. */
    public Optional<Words> typed() {
        return byLanguage.values().stream().allMatch(field -> field.getValue().isBlank()) ? Optional.empty() : read();
    }

    /** The words, or nothing and a message beside the field. */
    public Optional<Words> read() {
        var words = new TreeMap<String, String>();
        byLanguage.forEach((code, field) -> {
            if (!field.getValue().isBlank()) {
                words.put(code, field.getValue().strip());
            }
        });
        byLanguage.forEach((code, field) -> {
            field.setInvalid(words.isEmpty());
            field.setErrorMessage(words.isEmpty() ? missing : "");
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(new Words(words));
    }
}
