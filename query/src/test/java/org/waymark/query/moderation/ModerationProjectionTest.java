package org.waymark.query.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.moderation.ModerationId.HOUSE;
import static org.waymark.query.Cast.PETRA;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.moderation.Definition;
import org.waymark.command.moderation.Exposure;
import org.waymark.command.moderation.ModerationEvent.ExposureLimited;
import org.waymark.command.moderation.ModerationEvent.ReasonDefined;
import org.waymark.command.moderation.ModerationEvent.WordsListed;
import org.waymark.query.ProjectionHarness;

class ModerationProjectionTest {

    static final Definition FIRST = new Definition(Words.english("Against the law"), null);
    static final Definition LATER = new Definition(Words.english("Incitement to hatred"), "1989 Act, s. 2");

    @Test
    void theLatestWordHolds() {
        ProjectionHarness.of(ModerationProjection::new)
                .given(
                        new ReasonDefined(HOUSE, WithheldBecause.ILLEGAL, FIRST, PETRA),
                        new WordsListed(HOUSE, "en", List.of("vermin"), PETRA),
                        new ReasonDefined(HOUSE, WithheldBecause.ILLEGAL, LATER, PETRA),
                        new ExposureLimited(HOUSE, new Exposure(2, 3, 10), PETRA))
                .answer(
                        new FindModerationRules(),
                        ModerationRules.class,
                        rules -> assertThat(rules)
                                .contains(new ModerationRules(
                                        Map.of(WithheldBecause.ILLEGAL, LATER),
                                        Map.of("en", List.of("vermin")),
                                        new Exposure(2, 3, 10))));
    }
}
