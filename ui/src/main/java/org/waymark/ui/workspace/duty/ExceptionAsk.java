package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.command.calendar.LateReportsCommand.GrantException;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.query.reporting.DutyRow;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** Asks why a report comes after its lock, or until when it may. */
final class ExceptionAsk {

    private static final int DAYS = 14;

    private final Seat seat;
    private final DutyRow duty;
    private final Banner page;
    private final Runnable changed;

    ExceptionAsk(Seat seat, DutyRow duty, Banner page, Runnable changed) {
        this.seat = seat;
        this.duty = duty;
        this.page = page;
        this.changed = changed;
    }

    /** The source takes the exception itself and goes on to the form. */
    Ask take() {
        var reason = Forms.text(seat.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.sheet.take"),
                seat.text("workspace.sheet.take"),
                seat.text("workspace.cancel"),
                () -> done(
                        seat.send(
                                asking[0].banner(),
                                new TakeException(
                                        new LateReportsId(duty.series()),
                                        duty.period(),
                                        reason.getValue().strip(),
                                        seat.me())),
                        new Anchor(Ways.form(duty.series(), duty.period()), seat.text("workspace.report.enter"))));
        return asking[0].with(new Paragraph(seat.text("workspace.sheet.take-what")), reason);
    }

    /** A planner says until when it may come in. */
    Ask grant() {
        var reason = Forms.text(seat.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var until = new DayField(seat.text("workspace.sheet.until"));
        until.setValue(seat.today().plusDays(DAYS));
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.sheet.grant"),
                seat.text("workspace.sheet.grant"),
                seat.text("workspace.cancel"),
                () -> {
                    var day = until.getOptionalValue();
                    until.setInvalid(day.isEmpty());
                    return day.isPresent()
                            && done(seat.send(
                                    asking[0].banner(),
                                    new GrantException(
                                            new LateReportsId(duty.series()),
                                            duty.period(),
                                            day.get(),
                                            reason.getValue().strip(),
                                            seat.me())));
                });
        return asking[0].with(until, reason);
    }

    private boolean done(boolean happened, Component... more) {
        if (happened) {
            page.tell(seat.text("workspace.sheet.excepted"), more);
            changed.run();
        }
        return happened;
    }
}
