package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.html.Paragraph;
import org.waymark.command.commitment.CommitmentCommand.RetireCommitment;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks why a commitment is offered no longer. */
final class RetireAsk {

    private final Stewardship stewardship;
    private final CommitmentPage page;

    RetireAsk(Stewardship stewardship, CommitmentPage page) {
        this.stewardship = stewardship;
        this.page = page;
    }

    Ask ask() {
        var reason = Forms.text(stewardship.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                stewardship.text("workspace.catalogue.retire"),
                stewardship.text("workspace.catalogue.retire"),
                stewardship.text("workspace.cancel"),
                () -> stewardship.send(
                        asking[0].banner(),
                        new RetireCommitment(
                                page.commitment(),
                                reason.getValue().strip(),
                                stewardship.seat().me())));
        var what = stewardship.text(
                "workspace.catalogue.retire-what", page.commitment().value());
        return asking[0].with(new Paragraph(what), reason);
    }
}
