package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.Role;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalition;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** One person's work on reviews: who they are, how things are called, and what happens once something was written. */
record ReviewWriting(Seat seat, Names names, Texts texts, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    /** Whether whoever sits here writes reviews. */
    boolean mayWrite() {
        return seat.is(Role.PLANNER) || seat.is(Role.MONITOR);
    }

    /** A dialog with one act, which sends what it reads once that is complete. */
    Ask ask(String title, String act, String news, Supplier<Optional<Command>> read) {
        var asking = new Ask[1];
        asking[0] = new Ask(
                title,
                act,
                text("workspace.cancel"),
                () -> read.get()
                        .filter(command -> send(asking[0].banner(), news, command))
                        .isPresent());
        return asking[0];
    }

    private boolean send(Banner told, String news, Command command) {
        var happened = seat.send(told, command);
        if (happened) {
            banner.tell(text(news));
            changed.run();
        }
        return happened;
    }

    <T extends Enum<T>> Select<T> choice(String label, String group, List<T> constants) {
        var choice = new Select<T>();
        choice.setLabel(text(label));
        choice.setItems(constants);
        choice.setItemLabelGenerator(one -> word(group, one));
        choice.setValue(constants.getFirst());
        return choice;
    }

    /** A constant in words. */
    String word(String group, Enum<?> constant) {
        return text("workspace." + group + "." + Names.word(constant));
    }

    ComboBox<OrganisationPage> organisation(String label) {
        var organisation = new ComboBox<OrganisationPage>(text(label));
        organisation.setItems(names.organisations());
        organisation.setItemLabelGenerator(one -> names.of(one.name()));
        organisation.setClearButtonVisible(true);
        return organisation;
    }

    /** What a standing body is called; its code where it is not there any more. */
    String name(CoalitionId body) {
        return seat.find(new FindCoalition(body), CoalitionPage.class)
                .map(page -> names.of(page.charter().name()))
                .orElse(body.value());
    }

    static @Nullable OrganisationId id(@Nullable OrganisationPage organisation) {
        return organisation == null ? null : organisation.organisation();
    }

    /** A day that has to be there. */
    DayField day(String label) {
        var day = new DayField(text(label));
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    static Optional<LocalDate> read(DayField field) {
        var day = Optional.ofNullable(field.getValue());
        field.setInvalid(day.isEmpty());
        return day;
    }
}
