package org.waymark.query.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.Exposure;

/**
 * The rules by which voices are read here.
 *
 * @param definitions what reasons mean, those that were defined
 * @param words by language, those by which the queue is sorted
 */
public record ModerationRules(
        Map<WithheldBecause, Definition> definitions, Map<String, List<String>> words, Exposure exposure) {

    /** What holds until a house decides otherwise. */
    public static final ModerationRules ORDINARY = new ModerationRules(Map.of(), Map.of(), Exposure.ORDINARY);

    /** What a reason means, where that was said. */
    public Optional<Definition> definition(WithheldBecause reason) {
        return Optional.ofNullable(definitions.get(reason));
    }
}
