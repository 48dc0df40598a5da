package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** The text of a file: at most 20 MB of valid UTF-8, a byte order mark taken off. */
final class FileText {

    static final int LARGEST = 20 * 1024 * 1024;

    private FileText() {}

    static String of(InputStream content) throws IOException, Unreadable {
        var bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable(0, "", "", ProblemReason.TOO_LARGE);
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable(0, "", "", ProblemReason.NOT_UTF8);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(0, "", "", ProblemReason.NOT_UTF8);
        }
    }
}
