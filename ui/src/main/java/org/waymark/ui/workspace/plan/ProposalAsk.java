package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.Judgement;
import org.waymark.command.proposal.ProposalCommand.DiscussProposal;
import org.waymark.command.proposal.ProposalCommand.JudgeProposal;
import org.waymark.command.proposal.ProposalCommand.WithdrawProposal;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.ui.change.ProposedChange;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what becomes of a proposal: that it is judged by others, decided, or withdrawn, each with reasons. */
final class ProposalAsk {

    private final ProposalDesk desk;
    private final ProposalPage page;
    private final WordsField reasons;

    ProposalAsk(ProposalDesk desk, ProposalPage page) {
        this.desk = desk;
        this.page = page;
        reasons = desk.words("workspace.consultation.reasons");
    }

    Ask withdraw(OrganisationId own) {
        return desk.ask(
                        "workspace.proposal.withdraw",
                        () -> reasons.read()
                                .map(why -> new WithdrawProposal(
                                        page.proposal(), own, why, desk.seat().me())))
                .with(reasons);
    }

    Ask judge(OrganisationId own) {
        var judgement = new RadioButtonGroup<Judgement>();
        judgement.setLabel(desk.names().of(own));
        judgement.setItems(Judgement.values());
        judgement.setItemLabelGenerator(one -> desk.text("site.judgement." + one.name()));
        judgement.setValue(Judgement.SUPPORTS);
        return desk.ask(
                        "workspace.proposal.judge",
                        () -> reasons.read()
                                .map(why -> new JudgeProposal(
                                        page.proposal(),
                                        own,
                                        judgement.getValue(),
                                        why,
                                        desk.seat().me())))
                .with(judgement, reasons);
    }

    /** @param own organisation for which it is said; null for planners */
    Ask discuss(@Nullable OrganisationId own) {
        return desk.ask(
                        "workspace.proposal.discuss",
                        () -> reasons.read()
                                .map(words -> new DiscussProposal(
                                        page.proposal(), own, words, desk.seat().me())))
                .with(reasons);
    }

    Ask decide(List<ProposedChange> changes) {
        var taken = new CheckboxGroup<ProposedChange>();
        taken.setLabel(desk.text("workspace.proposal.take"));
        taken.setItems(changes);
        taken.setItemLabelGenerator(ProposedChange::what);
        var asking = new Ask[1];
        asking[0] = desk.ask(
                "workspace.proposal.decide",
                () -> reasons.read()
                        .filter(why -> decide(asking[0], numbers(changes, taken), why))
                        .isPresent());
        return asking[0].with(new Paragraph(desk.text("workspace.proposal.decide-what")), taken, reasons);
    }

    private boolean decide(Ask asking, List<Integer> numbers, Words why) {
        var decided = new AtomicBoolean();
        var happened = desk.seat()
                .act(
                        asking.banner(),
                        List.of(page.proposal(), numbers, why),
                        key -> decided.set(desk.deciding()
                                .decide(page, numbers, why, desk.seat().account(), key)));
        return desk.done(happened, decided.get() ? "workspace.proposal.kept" : "workspace.proposal.returned-news");
    }

    private static List<Integer> numbers(List<ProposedChange> changes, CheckboxGroup<ProposedChange> taken) {
        return changes.stream()
                .filter(taken.getValue()::contains)
                .map(ProposedChange::number)
                .toList();
    }
}
