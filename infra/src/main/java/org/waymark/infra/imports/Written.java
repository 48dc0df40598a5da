package org.waymark.infra.imports;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is kept in a column as text: records as JSON. */
final class Written {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Written() {}

    static String of(Object value) {
        return JSON.writeValueAsString(value);
    }

    static @Nullable String orNull(@Nullable Object value) {
        return value == null ? null : of(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }

    static <T> @Nullable T orNull(@Nullable String text, Class<T> type) {
        return text == null ? null : read(text, type);
    }
}
