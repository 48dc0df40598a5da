package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * Hides how long a text is: its length in four bytes, its UTF-8, then zeros up to 256 bytes, 1, 4 or 16 KiB, or the
 * next multiple of 16 KiB.
 */
final class Padding {

    private static final int[] STEPS = {256, 1024, 4096, 16384};

    private Padding() {}

    static byte[] pad(String text) {
        var utf8 = text.getBytes(UTF_8);
        return ByteBuffer.allocate(step(Integer.BYTES + utf8.length))
                .putInt(utf8.length)
                .put(utf8)
                .array();
    }

    static String strip(byte[] padded) {
        var buffer = ByteBuffer.wrap(padded);
        var length = buffer.getInt();
        return new String(padded, Integer.BYTES, length, UTF_8);
    }

    private static int step(int needed) {
        for (var step : STEPS) {
            if (needed <= step) {
                return step;
            }
        }
        var largest = STEPS[STEPS.length - 1];
        return Math.ceilDiv(needed, largest) * largest;
    }
}
