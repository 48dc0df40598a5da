package org.waymark.ui.workspace.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseEvent.ReleaseSigned;
import org.waymark.command.release.ReleaseId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.PolicyPage;
import org.waymark.query.release.Edition;
import org.waymark.query.release.EditionRow;
import org.waymark.query.release.ReleasePage;
import org.waymark.ui.workspace.WorkspaceTest;

class ReleasesViewTest extends WorkspaceTest {

    private static final ReleaseId LEARNERS = new ReleaseId("learners");
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Manifest MANIFEST =
            new Manifest("d1ge57", "p", "w", List.of(), Map.of(), 2, 1, true, 2, THEN, THEN);
    private static final Outline OUTLINE = new Outline(
            new StrategyId("plan"),
            Words.english("Learners in 2024"),
            List.of(UNEMPLOYMENT),
            Period.year(2024),
            Readers.EVERYBODY,
            LocalDate.of(2026, 3, 1),
            null);

    ReleasesViewTest() {
        super("planner", "PLANNER");
    }

    private static EditionRow row(String group, @Nullable String told, Confidentiality why) {
        return new EditionRow(
                UNEMPLOYMENT, new PlaceId("IE"), Period.year(2024), Slice.of(group), told, List.of(), why);
    }

    @BeforeEach
    void aDraft() {
        send(new DraftRelease(LEARNERS, OUTLINE, PAULA));
        var page = new ReleasePage(LEARNERS, OUTLINE, THEN, List.of(), null, null, null);
        var rows = List.of(row("", "315", Confidentiality.F), row("sex=F", null, Confidentiality.A));
        answers.editions.add(new Edition(page, rows, "file", MANIFEST, List.of()));
        answers.policies.add(new PolicyPage(UNEMPLOYMENT, Guarding.OPEN, "Published by Eurostat", THEN));
        navigate(ReleasesView.class);
    }

    @Test
    void saysWhatWillBeWithheldAndWhy() {
        press("Look at it");
        assertThat(page())
                .contains("Learners in 2024", "Nobody has signed it yet; two must.")
                .contains("2 figures, 1 withheld. The audit could work out nothing that is withheld.")
                .contains("withheld: few (A)", "d1ge57");
    }

    @Test
    void isSignedAsTheServiceMadeIt() {
        press("Sign it");
        assertThat(happened(LEARNERS)).contains(new ReleaseSigned(LEARNERS, MANIFEST, PAULA));
    }

    @Test
    void saysWhyItCannotGoOutYet() {
        press("Publish it");
        assertThat(page()).contains("Two people must sign the release before it goes out.");
    }

    @Test
    void tellsHowDataSetsAreGuarded() {
        assertThat(page()).contains("not guarded", "Published by Eurostat");
    }

    @Test
    void guardsADataSetWithAReason() {
        press("Guard a data set");
        assertThat(only(TextArea.class).getLabel()).isEqualTo("Reason");
    }
}
