package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of a file, strictly decoded: a byte order mark taken off, a null character refused. */
public final class TextSource extends FilterReader {

    private static final int MARKS = 4;
    private static final Map<String, Charset> KNOWN = Map.ofEntries(
            entry("UTF-8"),
            entry("UTF-16"),
            entry("UTF-16LE"),
            entry("UTF-16BE"),
            entry("windows-1250"),
            entry("windows-1251"),
            entry("windows-1252"),
            entry("windows-1254"),
            entry("windows-1256"),
            entry("ISO-8859-1"),
            entry("ISO-8859-2"),
            entry("ISO-8859-15"));

    private TextSource(Reader text) {
        super(text);
    }

    /** Names of the encodings that can be chosen. */
    public static List<String> encodings() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /** The text in an encoding; without one it is UTF-8, and a mark of another is a refusal. */
    public static Reader of(InputStream bytes, @Nullable String chosen) throws IOException, Unreadable {
        var content = new BufferedInputStream(bytes);
        var marked = marked(content);
        var charset = chosen == null ? UTF_8 : KNOWN.get(chosen);
        if (charset == null) {
            throw new Unreadable(0, "", String.valueOf(chosen), ProblemReason.UNKNOWN_ENCODING);
        }
        if (marked != null && !fits(marked, charset.name())) {
            throw new Unreadable(0, "", marked, ProblemReason.NOT_UTF8);
        }
        if (UTF_8.name().equals(marked)) {
            content.skipNBytes(3);
        } else if (marked != null && !charset.name().equals("UTF-16")) {
            content.skipNBytes(2);
        }
        return new TextSource(new InputStreamReader(content, charset.newDecoder()));
    }

    private static boolean fits(String marked, String chosen) {
        return marked.equals(chosen) || (marked.startsWith("UTF-16") && chosen.equals("UTF-16"));
    }

    /** The encoding a byte order mark tells, or null. */
    static @Nullable String marked(BufferedInputStream content) throws IOException {
        content.mark(MARKS);
        var start = content.readNBytes(3);
        content.reset();
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return UTF_8.name();
        }
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return "UTF-16LE";
        }
        return start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF ? "UTF-16BE" : null;
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        if (character == 0) {
            throw new Unfit(new Unreadable(ProblemReason.NOT_TEXT));
        }
        return character;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        for (var i = offset; i < offset + read; i++) {
            if (into[i] == 0) {
                throw new Unfit(new Unreadable(ProblemReason.NOT_TEXT));
            }
        }
        return read;
    }

    private static Map.Entry<String, Charset> entry(String name) {
        return Map.entry(name, Charset.forName(name));
    }
}
