package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.waymark.command.theme.Decision;
import org.waymark.ui.workspace.WorkspaceTest;

/** Whoever is no planner reads what was decided and decides nothing. */
class ThemesOfOthersTest extends WorkspaceTest {

    ThemesOfOthersTest() {
        super("moderator", "MODERATOR");
    }

    @Test
    void aModeratorReadsDecisionsAndIsOfferedNone() {
        answers.themes.add(Theme.page(Theme.decision(Decision.PARTLY), null));

        navigate(ThemesView.class);

        assertThat(page()).contains("Taken up in part", "Right", "To be delivered by 30 June 2027");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Decide", "Decide again", "Close the loop");
    }

    @Test
    void beforeTheFirstThemeItSaysWhoOpensOne() {
        navigate(ThemesView.class);

        assertThat(page()).contains("No theme has been opened yet.");
    }
}
