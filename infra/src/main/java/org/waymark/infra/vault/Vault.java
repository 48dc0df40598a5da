package org.waymark.infra.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.waymark.command.NotConfirmed;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;

/** Seals with a key per voice, and writes an opening down before it shows the text. */
final class Vault implements Seals {

    private static final int FORM = 1;

    private final SubjectKeys keys;
    private final KeyTable table;
    private final Cipherment cipherment;
    private final Clock clock;

    Vault(SubjectKeys keys, KeyTable table, Cipherment cipherment, Clock clock) {
        this.keys = keys;
        this.table = table;
        this.cipherment = cipherment;
        this.clock = clock;
    }

    @Override
    public void cut(UUID kid) {
        try {
            keys.cut(kid);
        } catch (DataAccessResourceFailureException | TransientDataAccessException lost) {
            throw new NotConfirmed(lost);
        }
    }

    @Override
    public Sealed seal(UUID kid, SealedIn where, String text) {
        var key = keys.find(kid).orElseThrow(() -> new KeyErased(kid));
        var sealed = cipherment.encrypt(key, context(where, kid), Padding.pad(text));
        return new Sealed(
                FORM,
                kid,
                base64(Arrays.copyOf(sealed, Cipherment.IV)),
                base64(Arrays.copyOfRange(sealed, Cipherment.IV, sealed.length)));
    }

    @Override
    public Optional<String> open(Sealed sealed, SealedIn where, Purpose purpose, ParticipantId by) {
        if (sealed.v() != FORM) {
            throw new SealBroken("Sealed in form " + sealed.v() + ", which this version does not know.", null);
        }
        var text = keys.find(sealed.kid())
                .map(key -> cipherment.decrypt(key, context(where, sealed.kid()), bytes(sealed)))
                .map(Padding::strip);
        if (text.isPresent() && counted(purpose)) {
            table.opened(sealed.kid(), purpose.name(), by.value(), LocalDate.now(clock));
        }
        return text;
    }

    @Override
    public void erase(UUID kid) {
        keys.erase(kid);
    }

    @Override
    public long openings(UUID kid) {
        return table.openings(kid);
    }

    private static boolean counted(Purpose purpose) {
        return switch (purpose) {
            case MODERATION, DECISION, COORDINATION -> true;
            case AUTHOR, PUBLICATION -> false;
        };
    }

    /** Event, field and key id hold no bar, so no two places share a context. */
    private static String context(SealedIn where, UUID kid) {
        if (where.event().indexOf('|') >= 0 || where.field().indexOf('|') >= 0) {
            throw new IllegalArgumentException("No bar in the name of an event or a field: " + where);
        }
        return "is1|" + where.event() + "|" + where.aggregate() + "|" + where.field() + "|" + kid;
    }

    private static byte[] bytes(Sealed sealed) {
        var iv = Base64.getDecoder().decode(sealed.iv());
        var ciphertext = Base64.getDecoder().decode(sealed.ct());
        var both = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, both, iv.length, ciphertext.length);
        return both;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
