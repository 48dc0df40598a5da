package org.waymark.ui.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.waymark.command.ParticipantId;

/** A short name that stays the same for the same person, and is that of no account. */
public final class Pseudonym {

    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 4;

    private Pseudonym() {}

    /** For example {@code 7KQ2}; nobody stands behind the public. */
    public static String of(ParticipantId participant) {
        if (participant.equals(ParticipantId.PUBLIC)) {
            return "";
        }
        var digest = digest("waymark history " + participant.value());
        var name = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(Math.floorMod(digest[i], LETTERS.length())));
        }
        return name.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
