package org.waymark.infra.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.Action.Label;
import org.waymark.command.crisis.CrisisCommand.DeclareCrisis;
import org.waymark.command.crisis.CrisisCommand.EndCrisis;
import org.waymark.command.crisis.CrisisCommand.NoteAction;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;

/** A crisis as it could have been, marked as an example in its own words: some reports waited and came back. */
@Component
class CrisisSample implements Chapter {

    private static final LocalDate BEGAN = LocalDate.of(2022, 1, 10);
    private static final LocalDate OVER = LocalDate.of(2022, 4, 8);
    private static final Words REASON = Words.english(
                    "Example: within a few weeks many more people arrive than there are beds and desks.")
            .and("ar", "مثال: خلال أسابيع قليلة يصل من الناس أكثر بكثير مما يتوفر من أسرّة ومكاتب.");
    private static final Words BETTER = Words.english("Example: arrivals are back to what offices can handle.")
            .and("ar", "مثال: عاد عدد الوافدين إلى ما تستطيع المكاتب التعامل معه.");

    private final Cast cast;

    CrisisSample(Cast cast) {
        this.cast = cast;
    }

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        var crisis = CrisisId.of(file.strategy(), "example-arrivals");
        var declaration = new Declaration(
                List.of(new PlaceId("IE")),
                REASON,
                BEGAN,
                LocalDate.of(2022, 6, 30),
                List.of(new MeasureId("unemployment-non-eu"), new MeasureId("unemployment-non-eu-women")),
                5,
                true);
        cast.send(new DeclareCrisis(crisis, declaration, planner), crisis.value());
        note(
                crisis,
                action(
                        LocalDate.of(2022, 1, 12),
                        LocalTime.of(9, 30),
                        Label.KNOWN,
                        Words.english("Example: reception reports that beds last for nine more days.")
                                .and("ar", "مثال: يفيد مركز الاستقبال بأن الأسرّة تكفي لتسعة أيام أخرى."),
                        "partner"));
        note(
                crisis,
                action(
                        LocalDate.of(2022, 1, 14),
                        null,
                        Label.DECIDED,
                        Words.english("Example: halls are opened for the night, and interpreters are asked for.")
                                .and("ar", "مثال: تُفتح القاعات للمبيت ويُطلب مترجمون شفويون."),
                        "department"));
        cast.send(new EndCrisis(crisis, OVER, BETTER, planner), crisis.value());
    }

    private void note(CrisisId crisis, Action action) {
        cast.send(
                new NoteAction(crisis, action, cast.as("planner").participant()),
                crisis.value(),
                action.on().toString());
    }

    private static Action action(LocalDate on, @Nullable LocalTime at, Label label, Words what, String who) {
        return new Action(on, at, label, what, new OrganisationId(who), List.of());
    }
}
