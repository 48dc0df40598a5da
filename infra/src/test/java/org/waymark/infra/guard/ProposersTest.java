package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.AccessRefusal;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refusal;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.ProposalCommand.MakeProposal;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.proposal.Suggestion;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.GoalId;

class ProposersTest {

    static final GoalId LANGUAGE = OwnersTest.CLASSES.goal();

    private static @Nullable Refusal refusal(String by, int version, GoalId goal) {
        var words = Words.english("Classes in the evening");
        var suggestion = new Suggestion(
                OwnersTest.TOGETHER,
                version,
                new OrganisationId("cradle"),
                words,
                words,
                List.of(Amendment.words(goal, 1, words, words)),
                List.of("https://example.org/classes"));
        var command = new MakeProposal(new ProposalId("evenings"), suggestion, new ParticipantId("mina"));
        return Guarded.refusal(Spokespeople::new, new OwnersTest.Promised(), command, by);
    }

    @Test
    void proposeForTheirOwnOrganisation() {
        assertThat(refusal("cradle", 1, LANGUAGE)).isNull();
        assertThat(refusal("fingal", 1, LANGUAGE)).isEqualTo(AccessRefusal.NOT_YOUR_ORGANISATION);
    }

    @Test
    void proposeToChangeWhatIsPromised() {
        assertThat(refusal("cradle", 1, new GoalId("no-such-goal"))).isEqualTo(AccessRefusal.NOT_ON_RECORD);
    }

    @Test
    void startFromAVersionThatWasAdopted() {
        assertThat(refusal("cradle", 0, LANGUAGE)).isEqualTo(AccessRefusal.NOT_ON_RECORD);
        assertThat(refusal("cradle", 2, LANGUAGE)).isEqualTo(AccessRefusal.NOT_ON_RECORD);
    }
}
