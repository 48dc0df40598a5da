package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.waymark.query.feedback.FindModerationRecord;
import org.waymark.query.feedback.ModerationRecord;
import org.waymark.query.moderation.ModerationRules;
import org.waymark.ui.Moderating;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** How are voices read here, by which rules, and does it hold up? No text is shown and nobody is named. */
@Route(value = "moderation", layout = MainLayout.class)
@Menu(order = 32, title = "workspace.moderating.menu", icon = "vaadin:gavel")
@RolesAllowed({"MODERATOR", "MONITOR", "ADMINISTRATOR"})
class ModerationView extends Screen {

    private final Moderating moderating;
    private final Part<Found> found = new Part<>(this::sections);
    private final ModerationRulesDesk desk;

    ModerationView(Seat seat, Live live, Moderating moderating, Texts texts) {
        super(seat, live, "workspace.moderating.title");
        this.moderating = moderating;
        desk = new ModerationRulesDesk(seat, texts, banner(), this::show);
        add(found);
    }

    /** What is known, and by which rules. */
    private record Found(ModerationRecord record, ModerationRules rules) {}

    @Override
    protected void show() {
        seat().find(new FindModerationRecord(seat().now()), ModerationRecord.class)
                .ifPresent(record -> found.show(new Found(record, moderating.rules())));
    }

    private List<Component> sections(Found all) {
        return List.of(
                waiting(all.record()),
                decided(all.record()),
                readers(all.record()),
                lists(all.record()),
                desk.definitions(all.rules()),
                desk.lists(all.rules()),
                desk.exposure(all.rules()));
    }

    private Component waiting(ModerationRecord record) {
        var sentence = new Paragraph(
                seat().text("workspace.moderating.waiting", record.waiting(), record.late(), record.flagged()));
        sentence.addClassName("verdict");
        return sentence;
    }

    private Component decided(ModerationRecord record) {
        var table = new DataTable(
                seat().text("workspace.moderating.decided"),
                List.of(seat().text("workspace.moderating.decision"), seat().text("workspace.moderating.voices")),
                1);
        table.row(seat().text("workspace.moderating.published"), number(record.published()));
        table.row(seat().text("workspace.moderating.redacted"), number(record.redacted()));
        record.withheld()
                .forEach((reason, count) -> table.row(
                        seat().text(
                                        "workspace.moderating.withheld",
                                        seat().text("workspace.withheld." + Names.word(reason))),
                        number(count)));
        var appeals = record.appeals();
        return section(
                "workspace.moderating.decided",
                table,
                new Paragraph(seat().text("workspace.moderating.late", record.decidedLate())),
                new Paragraph(seat().text(
                                "workspace.moderating.appeals",
                                appeals.waiting(),
                                appeals.granted(),
                                appeals.dismissed())));
    }

    private Component readers(ModerationRecord record) {
        var table = new DataTable(
                seat().text("workspace.moderating.readers"),
                List.of(
                        seat().text("workspace.moderating.reader"),
                        seat().text("workspace.moderating.voices"),
                        seat().text("workspace.moderating.kept-back"),
                        seat().text("workspace.moderating.too-late"),
                        seat().text("workspace.moderating.overturned")),
                1);
        var number = 0;
        for (var reader : record.readers()) {
            number++;
            table.row(
                    seat().text("workspace.moderating.person", number),
                    number(reader.decided()),
                    number(reader.withheld()),
                    number(reader.late()),
                    number(reader.overturned()));
        }
        return section("workspace.moderating.readers", table);
    }

    /** A list says how often it was right and how much it missed, or that nothing is known of it yet. */
    private Component lists(ModerationRecord record) {
        var section = section(
                "workspace.moderating.accuracy", new Paragraph(seat().text("workspace.moderating.decides-nothing")));
        if (record.lists().isEmpty()) {
            section.add(new Paragraph(seat().text("workspace.moderating.nothing-marked")));
        }
        var reader = Locale.forLanguageTag(seat().wording().language());
        record.lists()
                .forEach(list -> section.add(new Paragraph(seat().text(
                                "workspace.moderating.list-accuracy",
                                Locale.forLanguageTag(list.language()).getDisplayLanguage(reader),
                                list.read(),
                                list.marked(),
                                list.right(),
                                list.disturbing()))));
        return section;
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(seat().text(title)));
        section.add(content);
        return section;
    }

    private String number(int count) {
        return seat().wording().number(count);
    }
}
