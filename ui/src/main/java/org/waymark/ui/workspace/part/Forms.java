package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.ui.words.Wording;

/** Fields as every form of the workspace has them. */
public final class Forms {

    private Forms() {}

    /** Columns that fold on narrow screens. */
    public static FormLayout layout() {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        return layout;
    }

    /** A line of text in one language, with its direction. */
    public static TextField line(String label, Wording language) {
        var field = new TextField(label);
        speak(field.getElement(), language);
        return field;
    }

    public static TextArea text(String label) {
        var field = new TextArea(label);
        field.setMinRows(3);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    /** A code such as a period, which reads from left to right in every language. */
    public static TextField code(String label) {
        var field = new TextField(label);
        field.addClassName("code");
        return field;
    }

    /** A day, year first in every language. */
    public static DatePicker day(String label, Wording wording) {
        var locale = Locale.forLanguageTag(wording.language());
        var words = new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(sundayFirst(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(sundayFirst(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setToday(wording.text("workspace.today"))
                .setCancel(wording.text("workspace.cancel"));
        var field = new DatePicker(label);
        field.setI18n(words);
        field.setHelperText(wording.text("workspace.day-form"));
        return field;
    }

    private static DayOfWeek[] sundayFirst() {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toArray(DayOfWeek[]::new);
    }

    private static <T> List<String> names(T[] things, Function<T, String> name) {
        return Arrays.stream(things).map(name).toList();
    }

    private static void speak(com.vaadin.flow.dom.Element field, Wording language) {
        field.setAttribute("lang", language.language()).setAttribute("dir", language.direction());
    }
}
