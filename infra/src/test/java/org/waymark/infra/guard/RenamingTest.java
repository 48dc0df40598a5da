package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

class RenamingTest {

    static final OrganisationId CRADLE = new OrganisationId("cradle");
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final OrganisationId ALIAS = new OrganisationId("protected-0a1b2c3d");
    static final Renaming RENAMING = new Renaming(id -> id.equals(CRADLE) ? ALIAS : id);

    record Told(
            @Nullable OrganisationId lead,
            List<OrganisationId> others,
            Map<OrganisationId, LocalDate> since,
            Words said) {}

    static Told told(OrganisationId who, String said) {
        return new Told(who, List.of(COUNCIL, who), Map.of(who, LocalDate.MIN), Words.english(said));
    }

    @Test
    void reachesEveryCorner() {
        assertThat(RENAMING.of(Optional.of(List.of(told(CRADLE, "cradle + council, cradle")))))
                .isEqualTo(Optional.of(List.of(told(ALIAS, "protected-0a1b2c3d + council, protected-0a1b2c3d"))));
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        var story = told(COUNCIL, "From the cradle to work");
        assertThat(RENAMING.of(story)).isSameAs(story);
    }

    @Test
    void passesByWhatIsNotThere() {
        var empty = new Told(null, List.of(), Map.of(), Words.english("–"));
        assertThat(RENAMING.of(empty)).isSameAs(empty);
        assertThat(RENAMING.of(null)).isNull();
    }
}
