package org.waymark.infra.announce;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;

@DisplayName("The published language")
class PublishedLanguageTest {

    private static final ParticipantId NAME = new ParticipantId(AnyEvent.CANARY);
    private static final Set<Class<?>> TOLD =
            Set.of(ValueAccepted.class, AcceptanceWithdrawn.class, VersionAdopted.class, LoopClosed.class);

    static Stream<Object> told() {
        var series = new ReportingSeriesId(
                new IndicatorId("unemployment-rate"), new PlaceId("ie"), new OrganisationId("cso"));
        var figures = new Value(
                List.of(
                        new Cell(Slice.TOTAL, Observation.of(new BigDecimal("6.30"), Flag.BREAK, Flag.PROVISIONAL)),
                        new Cell(Slice.of("sex=F"), Observation.ratio(new BigDecimal(63), new BigDecimal(1000))),
                        new Cell(Slice.of("sex=M"), Observation.missing(Missing.TOO_FEW))),
                null,
                "Labour force survey",
                List.of("https://example.org/source"));
        var words = new Value(List.of(), "Guidance was written.", null, List.of());
        return Stream.of(
                new ValueAccepted(series, new Period("2024-Q3"), figures, 2, LocalDate.of(2024, 11, 21), NAME),
                new ValueAccepted(series, Period.year(2024), words, 1, null, NAME),
                new ValueAccepted(series, Period.year(2024), words, 1, null, NAME, "Counted by the register"),
                new AcceptanceWithdrawn(series, Period.year(2024), words, 2, 1, "Wrong office", NAME),
                new AcceptanceWithdrawn(series, Period.year(2024), words, 1, 0, "Wrong office", NAME),
                new VersionAdopted(
                        new StrategyId("ie-mis-2017"),
                        2,
                        Words.english("Mid-term review").and("ar", "مراجعة"),
                        List.of(new Cause("feedback", "f-1")),
                        LocalDate.of(2019, 6, 1),
                        NAME),
                new LoopClosed(
                        new ThemeId("language-classes"),
                        new WeDid(WeDid.Kind.GOAL_CHANGED, new StrategyId("ie-mis-2017"), 2, "language"),
                        Words.english("Evening classes are planned."),
                        LocalDate.of(2026, 11, 22),
                        NAME),
                new LoopClosed(
                        new ThemeId("parking"),
                        new WeDid(WeDid.Kind.NOTHING_CHANGED, null, null, null),
                        Words.english("This is for the councils to decide."),
                        LocalDate.of(2026, 11, 22),
                        NAME));
    }

    @ParameterizedTest
    @MethodSource("told")
    void keepsToItsSchema(Object event) {
        var told = PublishedLanguage.of(event).orElseThrow();
        assertThat(errors(told.topic(), AnnounceConfiguration.json().writeValueAsString(told)))
                .isEmpty();
    }

    @Test
    void hasASchemaThatRefusesWhatIsNotInIt() {
        var told = AnnounceConfiguration.json()
                .writeValueAsString(
                        PublishedLanguage.of(told().findFirst().orElseThrow()).orElseThrow());
        assertThat(errors("accepted-values.v1", told.replace("\"note\"", "\"reporter\"")))
                .isNotEmpty();
        assertThat(errors("accepted-values.v1", told.replace("\"value\":6.30", "\"value\":\"6.30\"")))
                .isNotEmpty();
        assertThat(errors("accepted-values.v1", told.replace("2024-Q3", "2024-Q5")))
                .isNotEmpty();
        assertThat(errors("closed-loops.v1", "{}")).isNotEmpty();
        assertThat(errors("adopted-versions.v1", "{\"strategy\":\"s\",\"version\":0,\"reason\":{\"en\":\"x\"}}"))
                .isNotEmpty();
    }

    static Stream<Class<?>> events() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class));
        var events = scan.findCandidateComponents("org.waymark.command").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), PublishedLanguageTest.class.getClassLoader()))
                .toList();
        assertThat(events).hasSizeGreaterThan(20).containsAll(TOLD);
        return events.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void tellsOfNothingButWhatItNamesAndNeverAPersonalWord(Class<?> type) {
        var event = new AnyEvent().of(type);
        assertThat(event.toString()).as("the event itself names somebody").contains(AnyEvent.CANARY);
        var told = PublishedLanguage.of(event);
        assertThat(told.isPresent()).isEqualTo(TOLD.contains(type));
        told.ifPresent(body -> assertThat(AnnounceConfiguration.json().writeValueAsString(body))
                .doesNotContain(AnyEvent.CANARY)
                .contains(AnyEvent.PLAIN));
    }

    @Test
    void hasATopicForEachOfItsSchemasAndNoOther() {
        assertThat(told().map(event -> PublishedLanguage.of(event).orElseThrow().topic())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Topics.NAMES);
    }

    private static Set<ValidationMessage> errors(String topic, String json) {
        var schema = PublishedLanguageTest.class.getResourceAsStream("/schemas/" + topic + ".json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
}
