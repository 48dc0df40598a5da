package org.waymark.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What pages say, by the key of the sentence. */
final class Labels {

    private final Properties sentences = new Properties();

    private void read(String bundle) {
        var file = Objects.requireNonNull(Labels.class.getResourceAsStream("/words/" + bundle + ".properties"), bundle);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of one bundle in one language, such as {@code site} in {@code ar}; the pages that listen belong to it.
     */
    static Labels of(String bundle, String language) {
        var labels = new Labels();
        labels.read(bundle + "_" + language);
        if (bundle.equals("site")) {
            labels.read("listening_" + language);
        }
        return labels;
    }

    String say(String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }
}
