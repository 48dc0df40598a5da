package org.waymark.ui.workspace.catalogue;

import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.CommitmentCommand.CorrectCommitment;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.CommitmentRefusal;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitment;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a commitment to add, or for how one should have read and why. */
final class CommitmentAsk {

    private final Stewardship stewardship;
    private final ClauseFields fields;
    private int seen;

    CommitmentAsk(Stewardship stewardship) {
        this.stewardship = stewardship;
        fields = new ClauseFields(stewardship);
    }

    Ask add() {
        var code = Forms.code(stewardship.text("workspace.catalogue.code"));
        code.setHelperText(stewardship.text("workspace.catalogue.code-form"));
        code.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask("workspace.catalogue.add", () -> {
            var readable = code.getValue().strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
            code.setInvalid(!readable);
            code.setErrorMessage(stewardship.text("workspace.catalogue.code-wrong"));
            var clause = fields.read();
            return readable
                    && clause.isPresent()
                    && stewardship.send(
                            asking[0].banner(),
                            new AddCommitment(
                                    new CommitmentId(code.getValue().strip()),
                                    clause.get(),
                                    stewardship.seat().me()));
        });
        return asking[0].with(code, fields);
    }

    Ask correct(CommitmentPage page) {
        seen = page.revision();
        fields.hold(page.clause());
        var reason = Forms.text(stewardship.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.catalogue.correct",
                () -> fields.read()
                        .filter(clause -> correct(
                                asking[0],
                                new CorrectCommitment(
                                        page.commitment(),
                                        seen,
                                        clause,
                                        reason.getValue().strip(),
                                        stewardship.seat().me())))
                        .isPresent());
        return asking[0].with(fields, reason);
    }

    /** Where somebody was faster the dialog shows what they wrote, and only sending again goes on from there. */
    private boolean correct(Ask asking, CorrectCommitment command) {
        var refusal = stewardship.refusal(asking.banner(), command);
        if (refusal.filter(CommitmentRefusal.CORRECTED_MEANWHILE::equals).isPresent()) {
            stewardship
                    .seat()
                    .find(new FindCommitment(command.commitment()), CommitmentPage.class)
                    .ifPresent(now -> {
                        seen = now.revision();
                        var language = stewardship.seat().wording().language();
                        asking.banner()
                                .warn(stewardship.text(
                                        "workspace.catalogue.meanwhile",
                                        now.clause().text().in(language)));
                    });
        }
        return asking.banner().quiet();
    }

    private Ask ask(String key, java.util.function.BooleanSupplier done) {
        return new Ask(
                stewardship.text(key),
                stewardship.text("workspace.catalogue.keep"),
                stewardship.text("workspace.cancel"),
                done);
    }
}
