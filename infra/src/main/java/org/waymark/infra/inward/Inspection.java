package org.waymark.infra.inward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.ui.MachineKeys.MachineKey;
import org.waymark.ui.Quarantine.Reason;

/**
 * Looks at a record from the outside in: its size, its headers, whose key signed it, and only then what it says. No
 * class is ever named by a record.
 */
final class Inspection {

    /** The largest report that is read. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int LONGEST_KEY = 200;
    private static final int MOST_HEADERS = 20;
    private static final int MOST_HEADER_BYTES = 8 * 1024;

    private final Function<String, Optional<MachineKey>> keys;
    private final Function<String, byte[]> secrets;
    private final ReportForm form;

    Inspection(Function<String, Optional<MachineKey>> keys, Function<String, byte[]> secrets, ReportForm form) {
        this.keys = keys;
        this.secrets = secrets;
        this.form = form;
    }

    Inspected of(Letter letter) {
        var key = letter.key();
        var value = letter.value();
        if (value == null) {
            return Poison.of(key == null ? Reason.EMPTY : Reason.TOMBSTONE);
        }
        if (key == null || !isPlain(key)) {
            return Poison.of(Reason.NO_KEY);
        }
        if (value.length > MOST_BYTES) {
            return Poison.of(Reason.TOO_LARGE);
        }
        if (isFlooded(letter)) {
            return Poison.of(Reason.TOO_MANY_HEADERS);
        }
        if (letter.headers().stream().anyMatch(header -> namesAClass(header.name()))) {
            return Poison.of(Reason.NAMES_A_CLASS);
        }
        return signed(letter, key, value);
    }

    private Inspected signed(Letter letter, byte[] key, byte[] value) {
        var id = letter.header(Signatures.KEY_HEADER);
        var signature = letter.header(Signatures.SIGNATURE_HEADER);
        if (id.isEmpty() || signature.isEmpty()) {
            return Poison.of(Reason.NOT_SIGNED);
        }
        var credential = keys.apply(id.get());
        if (credential.isEmpty()) {
            return Poison.of(Reason.UNKNOWN_CREDENTIAL);
        }
        if (!Signatures.match(signature.get(), Signatures.of(secrets.apply(id.get()), key, value))) {
            return Poison.of(Reason.WRONG_SIGNATURE);
        }
        if (!credential.get().valid()) {
            return Poison.of(Reason.OLD_CREDENTIAL);
        }
        var organisation = credential.get().organisation().value();
        try {
            return form.read(UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString(), organisation);
        } catch (CharacterCodingException notUtf8) {
            return new Poison(Reason.NOT_UTF8, null, organisation, null);
        }
    }

    private static boolean isPlain(byte[] key) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString();
            return !text.isBlank()
                    && text.length() <= LONGEST_KEY
                    && text.chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean isFlooded(Letter letter) {
        var bytes = letter.headers().stream()
                .mapToLong(header -> {
                    var value = header.value();
                    return (long) header.name().length() + (value == null ? 0 : value.length);
                })
                .sum();
        return letter.headers().size() > MOST_HEADERS || bytes > MOST_HEADER_BYTES;
    }

    /** As serializers of other programs do, so that a receiver makes an object of that class. */
    private static boolean namesAClass(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.contains("typeid") || name.contains("json_header_types") || name.contains("class");
    }
}
