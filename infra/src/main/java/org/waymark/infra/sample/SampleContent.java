package org.waymark.infra.sample;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Desk;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands the sample in before the service says it is ready. Every command has a key of its own, so a start that was
 * killed half way goes on where it ended.
 */
@Component
@ConditionalOnBooleanProperty("waymark.sample-run")
@ConditionalOnBooleanProperty(name = "waymark.sample", matchIfMissing = true)
class SampleContent implements ApplicationRunner {

    private static final ClassPathResource FILE = new ClassPathResource("catalogue/ireland-2017-2020.json");

    private final Desk desk;
    private final PlanSample plan;
    private final FigureSample figures;
    private final List<Chapter> chapters;
    private final VoiceSample voices;

    SampleContent(Desk desk, PlanSample plan, FigureSample figures, List<Chapter> chapters, VoiceSample voices) {
        this.desk = desk;
        this.plan = plan;
        this.figures = figures;
        this.chapters = chapters;
        this.voices = voices;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var catalogue = JsonMapper.shared().readValue(FILE.getContentAsByteArray(), Catalogue.class);
        desk.see();
        if (isThere(catalogue)) {
            return;
        }
        plan.register(catalogue);
        plan.adopt(catalogue);
        figures.report(catalogue);
        plan.extend(catalogue);
        chapters.forEach(chapter -> {
            desk.see();
            chapter.tell(catalogue);
        });
        voices.speak(catalogue);
        desk.see();
    }

    private boolean isThere(Catalogue catalogue) {
        var last = catalogue.themes().getLast().theme();
        return desk.find(new FindTheme(last), ThemePage.class, Desk.ANYBODY)
                .map(page -> page.decided() != null)
                .orElse(false);
    }
}
