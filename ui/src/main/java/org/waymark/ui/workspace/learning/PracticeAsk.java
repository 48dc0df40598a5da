package org.waymark.ui.workspace.learning;

import java.util.function.BooleanSupplier;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.PracticeCommand.CorrectPractice;
import org.waymark.command.practice.PracticeCommand.RecordPractice;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.practice.PracticeRefusal;
import org.waymark.query.practice.FindPractices;
import org.waymark.query.practice.PracticePage;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a practice to tell of, or for how one should have been told and why. */
final class PracticeAsk {

    private final PracticeDesk desk;
    private final PracticeFields fields;
    private int seen;

    PracticeAsk(PracticeDesk desk) {
        this.desk = desk;
        fields = new PracticeFields(desk);
    }

    Ask tell() {
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.practice.tell",
                () -> fields.read()
                        .filter(told -> desk.send(
                                asking[0].banner(),
                                new RecordPractice(id(told), told, desk.seat().me())))
                        .isPresent());
        return asking[0].with(fields);
    }

    private PracticeId id(Experience told) {
        var taken = desk.seat().list(new FindPractices(), PracticePage.class).stream()
                .map(page -> page.practice().value())
                .toList();
        return new PracticeId(Slug.of(told.title(), "practice", taken));
    }

    Ask correct(PracticePage page) {
        seen = page.revision();
        fields.hold(page.experience());
        var reason = Forms.text(desk.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.practice.correct",
                () -> fields.read()
                        .filter(told -> correct(
                                asking[0],
                                new CorrectPractice(
                                        page.practice(),
                                        seen,
                                        told,
                                        reason.getValue().strip(),
                                        desk.seat().me())))
                        .isPresent());
        return asking[0].with(fields, reason);
    }

    /** Where somebody was faster the dialog shows what they wrote, and only sending again goes on from there. */
    private boolean correct(Ask asking, CorrectPractice command) {
        var refusal = desk.refusal(asking.banner(), command);
        if (refusal.filter(PracticeRefusal.CORRECTED_MEANWHILE::equals).isPresent()) {
            desk.seat().list(new FindPractices(), PracticePage.class).stream()
                    .filter(now -> now.practice().equals(command.practice()))
                    .forEach(now -> {
                        seen = now.revision();
                        asking.banner()
                                .warn(desk.text(
                                        "workspace.catalogue.meanwhile",
                                        desk.names().of(now.experience().title()) + ": "
                                                + desk.names()
                                                        .of(now.experience().done())));
                    });
        }
        return asking.banner().quiet();
    }

    private Ask ask(String key, BooleanSupplier done) {
        return new Ask(desk.text(key), desk.text("workspace.practice.keep"), desk.text("workspace.cancel"), done);
    }
}
