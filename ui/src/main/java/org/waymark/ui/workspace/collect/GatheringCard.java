package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.waymark.command.ParticipantId;
import org.waymark.command.gathering.GatheringCommand.TakeBackGathering;
import org.waymark.command.gathering.GatheringId;
import org.waymark.command.gathering.Held;
import org.waymark.query.gathering.GatheringPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** One gathering as it was told. */
final class GatheringCard extends Article {

    GatheringCard(Seat seat, Names names, GatheringPage page, Banner banner, Runnable changed) {
        var held = page.held();
        addClassName("card");
        add(new H3(seat.text(
                "workspace.collect.held",
                names.of(held.place()),
                seat.wording().date(held.on()),
                seat.text("workspace.heads." + Names.word(held.heads())))));
        var list = new UnorderedList();
        held.raised()
                .forEach(raised -> list.add(new ListItem(seat.text(
                        "workspace.collect.raised-by", seat.wording().isolate(raised.words()), raised.times()))));
        add(list);
        var back = page.takenBack();
        if (back != null) {
            add(new Paragraph(
                    seat.text("workspace.collect.taken-back", seat.wording().isolate(back))));
        } else {
            add(new Button(
                    seat.text("workspace.collect.take-back"),
                    _ -> takeBack(seat, page, banner, changed).open()));
        }
    }

    /** The same told twice by the same person is one gathering. */
    static GatheringId id(Held held, ParticipantId by) {
        return new GatheringId(UUID.nameUUIDFromBytes((by.value() + held).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static Ask takeBack(Seat seat, GatheringPage page, Banner banner, Runnable changed) {
        var reason = Forms.text(seat.text("workspace.collect.reason"));
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.collect.take-back"),
                seat.text("workspace.collect.take-back"),
                seat.text("workspace.cancel"),
                () -> {
                    var sent = seat.send(
                            asking[0].banner(),
                            new TakeBackGathering(
                                    page.gathering(), reason.getValue().strip(), seat.me()));
                    if (sent) {
                        banner.tell(seat.text("workspace.collect.took-back"));
                        changed.run();
                    }
                    return sent;
                });
        return asking[0].with(reason);
    }
}
