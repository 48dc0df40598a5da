package org.waymark.ui.workspace;

import static org.waymark.ui.MachineRefusal.TWO_KEYS_ALREADY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.ui.MachineKeys;
import org.waymark.ui.Quarantine;

/** Keys and records laid out by a test. */
public final class Machines implements MachineKeys, Quarantine {

    public long leftOut;

    public final List<MachineKey> keys = new ArrayList<>();
    public final List<Held> held = new ArrayList<>();
    public final List<String> discarded = new ArrayList<>();
    public boolean stubborn;

    @Override
    public List<MachineKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public Issued issue(OrganisationId organisation, ParticipantId by) {
        Refused.when(keys.stream().filter(MachineKey::valid).count() >= VALID_AT_A_TIME, TWO_KEYS_ALREADY);
        var key = new MachineKey(
                "key-" + keys.size(), organisation, keys.size() + 1, Cast.CLOCK.instant(), by, null, null);
        keys.add(key);
        return new Issued(key, "c2VjcmV0");
    }

    @Override
    public void revoke(String key, String reason, ParticipantId by) {
        keys.replaceAll(one -> one.id().equals(key)
                ? new MachineKey(
                        key,
                        one.organisation(),
                        one.epoch(),
                        one.issuedAt(),
                        one.issuedBy(),
                        Cast.CLOCK.instant(),
                        reason)
                : one);
    }

    @Override
    public List<Held> waiting(int most) {
        return List.copyOf(held);
    }

    @Override
    public long leftOut() {
        return leftOut;
    }

    @Override
    public long count() {
        return held.size();
    }

    @Override
    public Optional<Held> find(long id) {
        return held.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Reason> retry(long id, ParticipantId by) {
        var one = find(id);
        if (!stubborn) {
            held.removeIf(waiting -> waiting.id() == id);
        }
        return one.map(Held::reason).filter(reason -> stubborn);
    }

    @Override
    public void discard(long id, String reason, ParticipantId by) {
        held.removeIf(waiting -> waiting.id() == id);
        discarded.add(id + " " + reason);
    }

    @Override
    public Listening listening() {
        return Listening.LISTENING;
    }
}
