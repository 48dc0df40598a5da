package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.exchange.Leaves;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an act as it was sent: the fields of its command, of which the strategy and who asks are known already. A field
 * that is missing, unknown or unreadable is named; nothing is guessed.
 */
final class ActReader {

    private static final String KEY = "key";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ActReader() {}

    static @Nullable String key(ObjectNode body) {
        return body.path(KEY).asString(null);
    }

    static Command read(Class<? extends Command> act, ObjectNode body, StrategyId strategy, ParticipantId by) {
        return read(act, body, "strategy", strategy.value(), by);
    }

    /** Reads an act on something else: the field that names it, and who asks, are known already. */
    static <C extends Command> C read(Class<C> act, ObjectNode body, String subject, String id, ParticipantId by) {
        var fields = body.deepCopy();
        fields.put(subject, id);
        return read(act, fields, by);
    }

    /** Reads an act that names in its body what it is about. */
    static <C extends Command> C read(Class<C> act, ObjectNode body, ParticipantId by) {
        var fields = body.deepCopy();
        fields.set("by", tree(by));
        return read(act, fields);
    }

    static JsonNode tree(ParticipantId by) {
        return JSON.valueToTree(by);
    }

    /** Reads a record from the fields of a body, the key aside. */
    static <R> R read(Class<R> type, ObjectNode body) {
        var fields = body.deepCopy();
        fields.remove(KEY);
        try {
            var read = JSON.treeToValue(fields, type);
            Leaves.missing(read).ifPresent(field -> {
                throw new UnreadableField(field, "The field '" + field + "' is missing.", "Fill it in.");
            });
            return read;
        } catch (JacksonException unreadable) {
            throw new UnreadableField(
                    path(unreadable),
                    unreadable.getOriginalMessage(),
                    "See the description of this act at /v3/api-docs.");
        }
    }

    private static String path(JacksonException unreadable) {
        return unreadable instanceof DatabindException placed
                ? placed.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                        .reduce("", String::concat)
                        .replaceFirst("^\\.", "")
                : "";
    }
}
