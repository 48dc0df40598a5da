package org.waymark.ui.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;

/** Seals by remembering, and receipts that are easy to read in a failed test. */
final class SampleSecrets implements Seals, Receipts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<UUID, Boolean> alive = new HashMap<>();

    void put(String ct, SealedIn where, String text) {
        texts.put(ct + where, text);
    }

    @Override
    public void cut(UUID kid) {
        alive.putIfAbsent(kid, true);
    }

    @Override
    public Sealed seal(UUID kid, SealedIn where, String text) {
        var ct = UUID.nameUUIDFromBytes((kid + where.toString()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        texts.put(ct + where, text);
        return new Sealed(1, kid, "AAAAAAAAAAAAAAAA", ct);
    }

    @Override
    public Optional<String> open(Sealed sealed, SealedIn where, Purpose purpose, ParticipantId by) {
        return alive.getOrDefault(sealed.kid(), true)
                ? Optional.ofNullable(texts.get(sealed.ct() + where))
                : Optional.empty();
    }

    @Override
    public void erase(UUID kid) {
        alive.put(kid, false);
    }

    @Override
    public long openings(UUID kid) {
        return 2;
    }

    @Override
    public String issue() {
        return issueFor("key", "text");
    }

    @Override
    public String issueFor(String key, String text) {
        return "%020d".formatted((key + text).hashCode() & Integer.MAX_VALUE);
    }

    @Override
    public boolean wellFormed(String code) {
        return digits(code).length() == 20;
    }

    @Override
    public String shown(String code) {
        return digits(code).replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    @Override
    public ReceiptTag tag(String code) {
        return new ReceiptTag("tag-" + digits(code));
    }

    private static String digits(String code) {
        var digits = new StringBuilder();
        code.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
