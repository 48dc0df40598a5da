package org.waymark.query.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.release.Learners.KNOWN;
import static org.waymark.query.release.Learners.LEARNERS;
import static org.waymark.query.release.Learners.LOCAL;
import static org.waymark.query.release.Learners.NATIONAL;
import static org.waymark.query.release.Learners.Y2024;
import static org.waymark.query.release.Learners.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.place.PlaceId;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseEvent.ReleaseDrafted;
import org.waymark.command.release.ReleaseEvent.ReleasePublished;
import org.waymark.command.release.ReleaseEvent.ReleaseSigned;
import org.waymark.command.release.ReleaseEvent.ReleaseWithdrawn;
import org.waymark.command.release.ReleaseId;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.disclosure.PolicyFixture;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.SeriesFixture;

class ReleaseAnswersTest {

    static final ReleaseId FIRST = new ReleaseId("learners-2024");
    static final ReleaseId SECOND = new ReleaseId("learners-2024-2");
    static final int CORRECTIONS = Integer.getInteger("waymark.corrections", 100);

    static final String FILE = """
            INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS
            learners,IE,2024,"",315,A,F
            learners,IE,2024,"sex=F",210,A,F
            learners,IE,2024,"sex=M",105,A,F
            learners,IE-FINGAL,2024,"",45,A,F
            learners,IE-FINGAL,2024,"sex=F",:c,A,A
            learners,IE-FINGAL,2024,"sex=M",:c,A,D
            """;

    final ProjectionHarness harness = ProjectionHarness.of(
            IndicatorFixture::projection,
            SeriesFixture::projection,
            PolicyFixture::projection,
            ReleaseProjection::new,
            ReleaseAnswers::new);

    static ReleaseDrafted drafted(ReleaseId release, int events, @Nullable ReleaseId replaces) {
        var outline = new Outline(
                STRATEGY,
                Words.english("Learners"),
                List.of(LEARNERS),
                Y2024,
                Readers.EVERYBODY,
                LocalDate.of(2026, 3, 1),
                replaces);
        return new ReleaseDrafted(release, outline, History.at(events), PETRA);
    }

    ProjectionHarness.Told told(Object... more) {
        var history = new ArrayList<>(KNOWN);
        history.addAll(Arrays.asList(more));
        return harness.given(history.toArray());
    }

    Manifest manifest(ReleaseId release, Object... more) {
        var seen = new AtomicReference<Manifest>();
        told(more)
                .answer(
                        new FindEdition(release),
                        Edition.class,
                        edition -> seen.set(edition.orElseThrow().manifest()));
        return seen.get();
    }

    @Test
    void fewAreWithheldAndWithThemWhatWouldTellOfThem() {
        told(drafted(FIRST, KNOWN.size(), null)).answer(new FindEdition(FIRST), Edition.class, edition -> {
            assertThat(edition.orElseThrow().file()).isEqualTo(FILE);
            assertThat(edition.orElseThrow().manifest().safe()).isTrue();
        });
    }

    @Test
    void aDataSetThatIsPublicElsewhereIsToldAsItIs() {
        told(
                        new DataSetGuarded(new PolicyId(LEARNERS), Guarding.OPEN, "Published before", PETRA),
                        drafted(FIRST, KNOWN.size() + 1, null))
                .answer(
                        new FindEdition(FIRST),
                        Edition.class,
                        edition -> assertThat(edition.orElseThrow().file())
                                .contains("\"sex=F\",4,A,F")
                                .doesNotContain(":c"));
    }

    @Test
    void isTheSameToTheLastByteAfterLaterCorrections() {
        var draft = drafted(FIRST, KNOWN.size(), null);
        var manifest = manifest(FIRST, draft);
        var later = new ArrayList<Object>(List.of(
                draft, new ReleaseSigned(FIRST, manifest, PETRA), new ReleasePublished(FIRST, manifest, PETRA)));
        for (var number = 0; number < CORRECTIONS; number++) {
            later.addAll(corrected(number));
        }
        later.add(new DataSetGuarded(new PolicyId(LEARNERS), Guarding.OPEN, "Published elsewhere", PETRA));
        told(later.toArray()).answer(new FindPublishedEdition(FIRST), Edition.class, edition -> {
            assertThat(edition.orElseThrow().file()).isEqualTo(FILE);
            assertThat(edition.orElseThrow().manifest()).isEqualTo(manifest);
        });
    }

    /** First what was released, then what was not there yet; one source after the other. */
    private static List<Object> corrected(int number) {
        var place = new PlaceId("IE-" + number / 20);
        var series = number == 0 ? NATIONAL : number == 1 ? LOCAL : new ReportingSeriesId(LEARNERS, place, STATISTICS);
        var value = people(500 + number, 300, 200 + number);
        var opened = new SeriesOpened(series, Standing.REPORTED, ROSA);
        var events = List.<Object>of(
                new ValueCorrected(series, Y2024, value, "Counted again", null, ROSA),
                new ValueAccepted(series, Y2024, value, 2 + number % 20, null, VIKTOR));
        return number == 2 || (number > 2 && number % 20 == 0)
                ? Stream.concat(Stream.of(opened), events.stream()).toList()
                : events;
    }

    @Test
    void whatWasWithheldStaysSoAndWhatChangedIsSaid() {
        var draft = drafted(FIRST, KNOWN.size(), null);
        var manifest = manifest(FIRST, draft);
        var more = people(90, 50, 40);
        told(
                        draft,
                        new ReleaseSigned(FIRST, manifest, PETRA),
                        new ReleasePublished(FIRST, manifest, PETRA),
                        new ValueCorrected(LOCAL, Y2024, more, "Counted again", null, ROSA),
                        new ValueAccepted(LOCAL, Y2024, more, 2, null, VIKTOR),
                        drafted(SECOND, KNOWN.size() + 5, FIRST))
                .answer(new FindEdition(SECOND), Edition.class, edition -> {
                    assertThat(edition.orElseThrow().file())
                            .contains("IE-FINGAL,2024,\"\",90,A,F", "\"sex=F\",:c,A,D", "\"sex=M\",:c,A,D");
                    assertThat(edition.orElseThrow().changed())
                            .extracting(change -> change.row().place() + change.before() + ">" + change.now())
                            .containsExactly(FINGAL + "45>90");
                });
    }

    @Test
    void draftsNeverLeakAndWithdrawnOnesTellNoFigure() {
        var draft = drafted(FIRST, KNOWN.size(), null);
        told(draft)
                .answer(
                        new FindPublishedEdition(FIRST),
                        Edition.class,
                        edition -> assertThat(edition).isEmpty())
                .answersThat(
                        new FindReleaseCalendar(),
                        Announced.class,
                        lines -> assertThat(lines)
                                .extracting(Announced::published)
                                .containsOnlyNulls());
        var manifest = manifest(FIRST, draft);
        told(
                        draft,
                        new ReleaseSigned(FIRST, manifest, PETRA),
                        new ReleasePublished(FIRST, manifest, PETRA),
                        new ReleaseWithdrawn(FIRST, "A place was counted twice", PETRA))
                .answer(
                        new FindPublishedEdition(FIRST),
                        Edition.class,
                        edition -> assertThat(edition.orElseThrow().rows()).isEmpty())
                .answersThat(
                        new FindReleaseCalendar(),
                        Announced.class,
                        lines -> assertThat(lines)
                                .extracting(Announced::withdrawn)
                                .containsExactly("A place was counted twice"));
    }
}
