package org.waymark.ui.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goal trees as JSON. A file comes from strangers: its size, depth and counts are bounded, a field that is unknown,
 * missing, said twice or unreadable is named, and nothing is guessed.
 */
public final class GoalTreeFile {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;

    private static final Pattern TWICE = Pattern.compile("Duplicate[^\"]*\"([^\"]*)\"");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MOST_BYTES)
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private GoalTreeFile() {}

    /** The file of a tree, in UTF-8. */
    public static byte[] write(GoalTree tree) {
        return JSON.writeValueAsBytes(tree);
    }

    /**
     * The tree in a file.
     *
     * @param file at most {@value #MOST_BYTES} bytes of UTF-8
     */
    public static GoalTree read(byte[] file) throws UnreadableTree {
        if (file.length > MOST_BYTES) {
            throw new UnreadableTree(TreeProblem.TOO_LARGE, "");
        }
        var tree = parsed(text(file));
        var missing = Leaves.missing(tree);
        if (missing.isPresent()) {
            throw new UnreadableTree(TreeProblem.MISSING_FIELD, missing.get());
        }
        TreeLimits.check(tree);
        return tree;
    }

    private static String text(byte[] file) throws UnreadableTree {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new UnreadableTree(TreeProblem.NOT_UTF8, "");
        }
    }

    private static GoalTree parsed(String text) throws UnreadableTree {
        try {
            var tree = JSON.readValue(text, GoalTree.class);
            if (tree == null) {
                throw new UnreadableTree(TreeProblem.NOT_JSON, "");
            }
            return tree;
        } catch (JacksonException unreadable) {
            throw new UnreadableTree(problem(unreadable), path(unreadable));
        }
    }

    private static TreeProblem problem(JacksonException unreadable) {
        var said = String.valueOf(unreadable.getOriginalMessage());
        if (unreadable instanceof StreamConstraintsException) {
            return TreeProblem.TOO_LONG;
        }
        if (said.startsWith("Duplicate")) {
            return TreeProblem.SAID_TWICE;
        }
        if (unreadable instanceof UnrecognizedPropertyException) {
            return TreeProblem.UNKNOWN_FIELD;
        }
        if (said.startsWith("Cannot map `null`")) {
            return TreeProblem.MISSING_FIELD;
        }
        return unreadable instanceof DatabindException ? TreeProblem.UNREADABLE_FIELD : TreeProblem.NOT_JSON;
    }

    private static String path(JacksonException unreadable) {
        var twice = TWICE.matcher(String.valueOf(unreadable.getOriginalMessage()));
        if (twice.lookingAt()) {
            return shortened(twice.group(1));
        }
        return unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + shortened(step.getPropertyName()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
