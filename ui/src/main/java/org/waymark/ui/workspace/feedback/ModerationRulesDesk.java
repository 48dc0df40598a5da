package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.command.Command;
import org.waymark.command.Role;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.Exposure;
import org.waymark.command.moderation.ModerationCommand.DefineReason;
import org.waymark.command.moderation.ModerationCommand.LimitExposure;
import org.waymark.command.moderation.ModerationCommand.ListWords;
import org.waymark.command.moderation.ModerationId;
import org.waymark.query.moderation.ModerationRules;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/** The rules by which voices are read, and how those who may say them otherwise. */
record ModerationRulesDesk(Seat seat, Texts texts, Banner banner, Runnable changed) {

    Component definitions(ModerationRules rules) {
        var list = new UnorderedList();
        rules.definitions()
                .forEach((reason, definition) -> list.add(new ListItem(seat.text(
                        "workspace.moderating.means",
                        seat.text("workspace.withheld." + Names.word(reason)),
                        definition.words().in(seat.wording().language()),
                        definition.law() == null ? "" : seat.wording().isolate(definition.law())))));
        var section = section("workspace.moderating.definitions");
        section.add(rules.definitions().isEmpty() ? new Paragraph(seat.text("workspace.moderating.undefined")) : list);
        if (seat.is(Role.ADMINISTRATOR)) {
            section.add(new Button(
                    seat.text("workspace.moderating.define"), _ -> define(rules).open()));
        }
        return section;
    }

    Component lists(ModerationRules rules) {
        var list = new UnorderedList();
        rules.words()
                .forEach((language, words) ->
                        list.add(new ListItem(seat.text("workspace.moderating.listed", name(language), words.size()))));
        var section = section("workspace.moderating.lists");
        section.add(rules.words().isEmpty() ? new Paragraph(seat.text("workspace.moderating.no-list")) : list);
        if (!seat.is(Role.MONITOR)) {
            section.add(new Button(
                    seat.text("workspace.moderating.list"), _ -> list(rules).open()));
        }
        return section;
    }

    Component exposure(ModerationRules rules) {
        var limit = rules.exposure();
        var section = section("workspace.moderating.exposure");
        section.add(
                new Paragraph(seat.text("workspace.moderating.limit", limit.perHour(), limit.perDay(), limit.rest())));
        if (seat.is(Role.ADMINISTRATOR)) {
            section.add(new Button(
                    seat.text("workspace.moderating.change-limit"),
                    _ -> limit(limit).open()));
        }
        return section;
    }

    private Ask define(ModerationRules rules) {
        var reason = new Select<WithheldBecause>();
        reason.setLabel(seat.text("workspace.moderation.reason"));
        reason.setItems(WithheldBecause.values());
        reason.setItemLabelGenerator(why -> seat.text("workspace.withheld." + Names.word(why)));
        var meaning = new WordsField(seat.text("workspace.moderating.meaning"), texts, seat.wording());
        var law = Forms.line(seat.text("workspace.moderating.law"), seat.wording());
        reason.addValueChangeListener(chosen -> rules.definition(chosen.getValue())
                .ifPresent(definition -> {
                    meaning.holding(definition.words());
                    law.setValue(definition.law() == null ? "" : definition.law());
                }));
        reason.setValue(WithheldBecause.ILLEGAL);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.moderating.define",
                () -> meaning.read()
                        .filter(words -> done(
                                asking[0],
                                new DefineReason(
                                        ModerationId.HOUSE,
                                        reason.getValue(),
                                        new Definition(
                                                words,
                                                law.isEmpty()
                                                        ? null
                                                        : law.getValue().strip()),
                                        seat.me())))
                        .isPresent());
        return asking[0].with(reason, meaning, law);
    }

    private Ask list(ModerationRules rules) {
        var language = Forms.code(seat.text("workspace.moderating.language"));
        var words = Forms.text(seat.text("workspace.moderating.words"));
        words.setHelperText(seat.text("workspace.moderating.words-hint"));
        language.addValueChangeListener(chosen ->
                words.setValue(String.join("\n", rules.words().getOrDefault(chosen.getValue(), List.of()))));
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.moderating.list",
                () -> done(
                        asking[0],
                        new ListWords(
                                ModerationId.HOUSE, language.getValue().strip(), lines(words.getValue()), seat.me())));
        return asking[0].with(language, words);
    }

    private Ask limit(Exposure now) {
        var perHour = number("workspace.moderating.per-hour", now.perHour());
        var perDay = number("workspace.moderating.per-day", now.perDay());
        var rest = number("workspace.moderating.rest", now.rest());
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.moderating.change-limit",
                () -> done(
                        asking[0],
                        new LimitExposure(
                                ModerationId.HOUSE,
                                new Exposure(typed(perHour), typed(perDay), typed(rest)),
                                seat.me())));
        return asking[0].with(perHour, perDay, rest);
    }

    private Ask ask(String title, java.util.function.BooleanSupplier done) {
        return new Ask(seat.text(title), seat.text("workspace.moderating.save"), seat.text("workspace.cancel"), done);
    }

    private boolean done(Ask asking, Command command) {
        var sent = seat.send(asking.banner(), command);
        if (sent) {
            banner.tell(seat.text("workspace.moderating.saved"));
            changed.run();
        }
        return sent;
    }

    private IntegerField number(String label, int value) {
        var field = new IntegerField(seat.text(label));
        field.setValue(value);
        return field;
    }

    private static int typed(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private Section section(String title) {
        return new Section(new H2(seat.text(title)));
    }

    private String name(String language) {
        return Locale.forLanguageTag(language)
                .getDisplayLanguage(Locale.forLanguageTag(seat.wording().language()));
    }

    private static List<String> lines(String typed) {
        return Stream.of(typed.split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }
}
