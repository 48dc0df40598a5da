package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.function.Function;
import org.waymark.command.Command;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.AskOpinion;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingCommand.GiveOpinion;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.quality.Oddity;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.ui.quality.OddityWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** What whoever sits here may do about one value that waits. */
final class CardActs {

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final Runnable afterwards;

    CardActs(Seat seat, Names names, Banner banner, Runnable afterwards) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.afterwards = afterwards;
    }

    Component[] of(Waiting waiting) {
        var value = waiting.value();
        var acts = new ArrayList<Component>();
        if (value.question() == null && !seat.is(Role.PARTNER) && !seat.is(Role.MONITOR)) {
            var accept = new Button(seat.text("workspace.review.accept"), _ -> accept(value));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(accept);
            acts.add(button("return", giveBack(value)));
        }
        if (value.question() == null && seat.is(Role.REVIEWER)) {
            acts.add(new Button(
                    seat.text("workspace.review.ask"), _ -> ask(value).open()));
        }
        var own = seat.organisation();
        if (own != null && value.opinions().stream().anyMatch(one -> one.of().equals(own) && one.answer() == null)) {
            acts.add(button("answer", words -> new GiveOpinion(value.series(), value.period(), own, words, seat.me())));
        }
        if (seat.is(Role.REVIEWER) || value.series().source().equals(own)) {
            waiting.oddities().stream()
                    .filter(oddity -> !waiting.isConfirmed(oddity))
                    .map(oddity -> confirm(value, oddity))
                    .forEach(acts::add);
        }
        return acts.toArray(Component[]::new);
    }

    private void accept(AwaitingReview value) {
        if (seat.send(banner, new AcceptValue(value.series(), value.period(), seat.me()))) {
            banner.tell(seat.text("workspace.review.accepted", names.of(value.series())));
        }
        afterwards.run();
    }

    private Function<String, Command> giveBack(AwaitingReview value) {
        return words -> new ReturnValue(value.series(), value.period(), words, seat.me());
    }

    private Component confirm(AwaitingReview value, Oddity oddity) {
        var words = new OddityWords(seat.wording());
        var button = button(
                "confirm",
                reason -> new ConfirmOddity(value.series(), value.period(), oddity.code(), reason, seat.me()));
        button.setText(seat.text("workspace.review.confirm-one", words.name(oddity.kind())));
        button.setAriaLabel(seat.text("workspace.review.confirm-one", words.of(oddity)));
        return button;
    }

    /** Asks for one text and sends what is made of it. */
    private Button button(String act, Function<String, Command> made) {
        return new Button(seat.text("workspace.review." + act), _ -> {
            var words = Forms.text(seat.text("workspace.review." + act + "-words"));
            words.setRequiredIndicatorVisible(true);
            var asking = new Ask[1];
            asking[0] = new Ask(
                    seat.text("workspace.review." + act + "-title"),
                    seat.text("workspace.review." + act),
                    seat.text("workspace.cancel"),
                    () -> seat.send(
                                    asking[0].banner(),
                                    made.apply(words.getValue().strip()))
                            && done(act));
            asking[0].with(words).open();
        });
    }

    private Ask ask(AwaitingReview value) {
        var of = new Select<OrganisationPage>();
        of.setLabel(seat.text("workspace.review.ask-whom"));
        of.setItemLabelGenerator(page -> names.of(page.name()));
        of.setItems(names.organisations().stream().filter(CardActs::observes).toList());
        var question = Forms.text(seat.text("workspace.review.return-words"));
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.review.ask-title"),
                seat.text("workspace.review.ask"),
                seat.text("workspace.cancel"),
                () -> {
                    var whom = of.getValue();
                    if (whom == null) {
                        asking[0].banner().warn(seat.text("workspace.review.ask-nobody"));
                        return false;
                    }
                    var words = question.getValue().strip();
                    return seat.send(
                                    asking[0].banner(),
                                    new AskOpinion(
                                            value.series(), value.period(), whom.organisation(), words, seat.me()))
                            && done("ask");
                });
        return asking[0].with(of, question);
    }

    private boolean done(String act) {
        banner.tell(seat.text("workspace.review." + act + "-done"));
        afterwards.run();
        return true;
    }

    private static boolean observes(OrganisationPage page) {
        return page.kind() != OrganisationKind.MINISTRY
                && page.kind() != OrganisationKind.AUTHORITY
                && page.kind() != OrganisationKind.STATISTICS_OFFICE;
    }
}
