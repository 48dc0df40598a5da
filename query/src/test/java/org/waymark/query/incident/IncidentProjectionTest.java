package org.waymark.query.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.command.incident.Recipient.POLICE;
import static org.waymark.command.incident.Recipient.SUPPORT;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.MINA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.incident.IncidentEvent.HandedOver;
import org.waymark.command.incident.IncidentEvent.IncidentReported;
import org.waymark.command.incident.IncidentEvent.IncidentWithdrawn;
import org.waymark.command.incident.IncidentEvent.RecipientsChanged;
import org.waymark.command.incident.IncidentEvent.ResponseNoted;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.incident.IncidentFigures.Count;
import org.waymark.query.incident.IncidentPage.Handed;

class IncidentProjectionTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static IncidentId id(String name) {
        return new IncidentId(name);
    }

    static IncidentReported reported(String name, Kind kind, Recipient... agreed) {
        var told = new Told(
                kind,
                FINGAL,
                new Period("2026-02"),
                Set.of(Motive.RELIGION),
                Set.of(Harm.FEAR),
                Elsewhere.NOWHERE,
                WhyNot.NO_TRUST);
        return new IncidentReported(
                id(name), told, Set.of(agreed), null, new ReceiptTag("tag-" + name), null, MONDAY, PUBLIC);
    }

    @Test
    void whatIsToBeHandedOverComesFirstAndResponsesAreDated() {
        ProjectionHarness.of(IncidentProjection::new)
                .given(
                        reported("done", Kind.THREAT, SUPPORT),
                        new HandedOver(id("done"), SUPPORT, MONDAY, MINA),
                        new ResponseNoted(id("done"), SUPPORT, MONDAY.plusDays(2), MINA),
                        reported("gone", Kind.THREAT, POLICE),
                        new IncidentWithdrawn(id("gone"), MONDAY, PUBLIC),
                        reported("waits", Kind.THREAT),
                        new RecipientsChanged(id("waits"), Set.of(POLICE), PUBLIC))
                .answersThat(new FindIncidents(), IncidentPage.class, pages -> {
                    assertThat(pages)
                            .extracting(IncidentPage::incident)
                            .containsExactly(id("waits"), id("done"), id("gone"));
                    assertThat(pages.getFirst().toHandOver()).containsExactly(POLICE);
                    assertThat(pages.get(1).handed()).containsExactly(new Handed(SUPPORT, MONDAY, MONDAY.plusDays(2)));
                    assertThat(pages.getLast().toHandOver()).isEmpty();
                })
                .answer(
                        new FindIncidentByReceipt(new ReceiptTag("tag-gone")),
                        IncidentPage.class,
                        page -> assertThat(page).map(IncidentPage::withdrawn).contains(true));
    }

    @Test
    void aCountThatATotalWouldGiveAwayIsWithheldTogetherWithAnother() {
        var events = new ArrayList<Object>();
        IntStream.range(0, 23).forEach(i -> events.add(reported("threat-" + i, Kind.THREAT)));
        IntStream.range(0, 12).forEach(i -> events.add(reported("insult-" + i, Kind.INSULT)));
        IntStream.range(0, 3).forEach(i -> events.add(reported("damage-" + i, Kind.DAMAGE)));
        ProjectionHarness.of(IncidentProjection::new, IncidentFigureAnswers::new)
                .given(events.toArray())
                .answer(new FindIncidentFigures(), IncidentFigures.class, found -> {
                    var year = found.orElseThrow().years().getFirst();
                    assertThat(year.told()).isEqualTo(40);
                    assertThat(year.kinds())
                            .isEqualTo(List.of(
                                    new Count<>(Kind.THREAT, 25),
                                    new Count<>(Kind.INSULT, null),
                                    new Count<>(Kind.DAMAGE, null)));
                    assertThat(year.whyNot()).isEqualTo(List.of(new Count<>(WhyNot.NO_TRUST, 40)));
                });
    }

    @Test
    void aFewAreNotCountedAtAll() {
        ProjectionHarness.of(IncidentProjection::new, IncidentFigureAnswers::new)
                .given(reported("one", Kind.THREAT))
                .answer(
                        new FindIncidentFigures(),
                        IncidentFigures.class,
                        found -> assertThat(
                                        found.orElseThrow().years().getFirst().told())
                                .isNull());
    }
}
