package org.waymark.infra.inward;

import static org.waymark.ui.MachineRefusal.NOT_KEPT_WHOLE;
import static org.waymark.ui.MachineRefusal.NO_SUCH_RECORD;
import static org.waymark.ui.MachineRefusal.REASON_MISSING;

import java.util.List;
import java.util.Optional;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.ui.Quarantine;

/** What administrators see of records that were not taken, and what they may do about them. */
class HeldBack implements Quarantine {

    private final Shelf shelf;
    private final Reception reception;
    private final Listener listener;

    HeldBack(Shelf shelf, Reception reception, Listener listener) {
        this.shelf = shelf;
        this.reception = reception;
        this.listener = listener;
    }

    @Override
    public List<Held> waiting(int most) {
        return shelf.waiting(most);
    }

    @Override
    public long count() {
        return shelf.count();
    }

    @Override
    public long leftOut() {
        return shelf.leftOut();
    }

    @Override
    public Optional<Held> find(long id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Reason> retry(long id, ParticipantId by) {
        var held = shelf.find(id);
        Refused.when(held.isEmpty(), NO_SUCH_RECORD);
        Refused.when(!held.orElseThrow().whole(), NOT_KEPT_WHOLE);
        return reception.again(id, shelf.letter(id).orElseThrow(), by);
    }

    @Override
    public void discard(long id, String reason, ParticipantId by) {
        Refused.when(reason.isBlank(), REASON_MISSING);
        Refused.when(shelf.find(id).isEmpty(), NO_SUCH_RECORD);
        shelf.settle(id, "discarded", reason.strip(), by);
    }

    @Override
    public Listening listening() {
        return listener.state();
    }
}
