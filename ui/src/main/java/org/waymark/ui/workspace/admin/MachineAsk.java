package org.waymark.ui.workspace.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.MachineKeys;
import org.waymark.ui.MachineKeys.Issued;
import org.waymark.ui.MachineKeys.MachineKey;
import org.waymark.ui.Quarantine;
import org.waymark.ui.Quarantine.Held;
import org.waymark.ui.Quarantine.Reason;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** What an administrator does about keys of machines and about records that were not taken. */
record MachineAsk(Seat seat, Names names, MachineKeys keys, Quarantine quarantine, Banner banner, Runnable changed) {

    Ask issue() {
        var organisation = new ComboBox<OrganisationPage>(seat.text("inward.organisation"));
        organisation.setItems(seat.list(new FindOrganisations(), OrganisationPage.class));
        organisation.setItemLabelGenerator(one -> names.of(one.name()));
        organisation.setRequiredIndicatorVisible(true);
        return asking("inward.issue", seat.text("inward.issue"), told -> {
                    var chosen = organisation.getValue();
                    if (chosen == null) {
                        told.warn(seat.text("inward.organisation-missing"));
                        return false;
                    }
                    return seat.act(told, chosen.organisation(), key -> {
                        shown(keys.issue(chosen.organisation(), seat.me()), chosen)
                                .open();
                        changed.run();
                    });
                })
                .with(new Paragraph(seat.text("inward.issue-help")), organisation);
    }

    private Ask shown(Issued issued, OrganisationPage organisation) {
        var dialog = new Ask(
                seat.text("inward.issued-title", names.of(organisation.name())),
                seat.text("inward.done"),
                seat.text("inward.close"),
                () -> true);
        dialog.setCloseOnOutsideClick(false);
        return dialog.with(
                new Paragraph(seat.text("inward.issued-once")),
                new H3(seat.text("inward.key")),
                code(issued.key().id()),
                new H3(seat.text("inward.secret")),
                code(issued.secret()));
    }

    Ask revoke(MachineKey key) {
        return reasoned(
                "inward.revoke",
                seat.text("inward.revoke-title", seat.wording().upright(key.id()), names.of(key.organisation())),
                seat.text("inward.revoked-now"),
                reason -> keys.revoke(key.id(), reason, seat.me()));
    }

    Ask discard(Held one) {
        return reasoned(
                "inward.discard",
                seat.text("inward.discard-title", one.id()),
                seat.text("inward.discarded", one.id()),
                reason -> quarantine.discard(one.id(), reason, seat.me()));
    }

    void retry(Held one) {
        var news = new AtomicReference<String>("");
        if (seat.act(
                banner,
                "retry " + one.id() + " " + one.tries(),
                key -> news.set(quarantine
                        .retry(one.id(), seat.me())
                        .map(reason -> seat.text("inward.stays", why(reason, null)))
                        .orElseGet(() -> seat.text("inward.retried"))))) {
            changed.run();
            banner.tell(news.get());
        }
    }

    /** A dialog that asks why, and tells what was done on the page. */
    private Ask reasoned(String act, String title, String news, Consumer<String> done) {
        var reason = Forms.text(seat.text("inward.reason"));
        reason.setRequiredIndicatorVisible(true);
        return asking(act, title, told -> {
                    if (!seat.act(told, title + reason.getValue(), key -> done.accept(reason.getValue()))) {
                        return false;
                    }
                    changed.run();
                    banner.tell(news);
                    return true;
                })
                .with(reason);
    }

    private Ask asking(String act, String title, Predicate<Banner> done) {
        var asking = new Ask[1];
        asking[0] = new Ask(title, seat.text(act), seat.text("workspace.cancel"), () -> done.test(asking[0].banner()));
        return asking[0];
    }

    /** Shown as it is, whatever it holds, from left to right. */
    private static Pre code(String text) {
        var shown = new Pre(text);
        shown.addClassName("long");
        shown.getElement().setAttribute("dir", "ltr").setAttribute("tabindex", "0");
        return shown;
    }

    Ask look(Held one) {
        var shown = new ArrayList<Component>(List.of(
                new Paragraph(why(one.reason(), one.field())),
                new Paragraph(seat.text("inward.poison-remedy." + one.reason().word())),
                new Paragraph(seat.text(
                        "inward.where",
                        seat.wording().upright(one.topic()),
                        one.partition(),
                        one.offset(),
                        one.size(),
                        one.tries())),
                new H3(seat.text("inward.key")),
                code(one.key()),
                new H3(seat.text("inward.beginning")),
                code(one.beginning())));
        if (!one.whole()) {
            shown.add(new Paragraph(seat.text("inward.not-whole")));
        }
        if (!one.headers().isEmpty()) {
            var headers = new UnorderedList();
            one.headers().forEach(header -> headers.add(new ListItem(code(header))));
            shown.add(new H3(seat.text("inward.headers")));
            shown.add(headers);
        }
        return new Ask(
                        seat.text("inward.look-title", one.id()),
                        seat.text("inward.retry"),
                        seat.text("inward.close"),
                        () -> {
                            retry(one);
                            return true;
                        })
                .with(shown.toArray(Component[]::new));
    }

    String why(Reason reason, @Nullable String field) {
        var sentence = seat.text("inward.poison." + reason.word());
        return field == null ? sentence : sentence + " (" + seat.wording().upright(field) + ")";
    }
}
