package org.waymark.infra.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.domain.DomainId;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;

class ShippedCatalogueTest {

    /** What a code was compared with before it was shipped; a code without any of these is left out. */
    private static final List<String> CHECKS = List.of("seen", "compared with", "verified by those who compiled");

    private static final Set<String> NATIVE =
            Set.of("eurostat", "eurostat-citizenship", "eurostat-birth", "sdg", "unhcr");

    private final ShippedCatalogue shipped = new ShippedCatalogue(new ParticipantId("steward"));

    @ParameterizedTest
    @CsvSource({"OSCE, 48", "GLOBAL_COMPACT, 23", "SDG_GOAL, 17", "SDG_TARGET, 22"})
    void hasTheCommitmentsOfEachInstrument(Instrument instrument, int count) throws IOException {
        assertThat(shipped.commitments())
                .filteredOn(added -> added.clause().instrument() == instrument)
                .hasSize(count);
    }

    @Test
    void hasFourteenDomainsFourAreasAndThreeTypes() throws IOException {
        assertThat(shipped.domains())
                .extracting(named -> named.domain().vocabulary())
                .filteredOn("uk-ioi"::equals)
                .hasSize(14);
        assertThat(shipped.domains()).extracting(NameDomain::domain).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    void findsCommitmentsAndIndicatorsUnderDomainsThatAreThere() throws IOException {
        var there = shipped.domains().stream().map(NameDomain::domain).collect(Collectors.toSet());
        assertThat(shipped.commitments())
                .isNotEmpty()
                .allSatisfy(
                        added -> assertThat(there).containsAll(added.clause().domains()));
        assertThat(shipped.indicators())
                .isNotEmpty()
                .allSatisfy(defined -> assertThat(there)
                        .containsAll(defined.definition().externalCodes().entrySet().stream()
                                .filter(code ->
                                        Set.of("uk-ioi", "zaragoza", "ohchr").contains(code.getKey()))
                                .map(code -> new DomainId(code.getKey() + ":" + code.getValue()))
                                .toList()));
    }

    @Test
    void givesEachCodeOnce() throws IOException {
        assertThat(shipped.commitments()).extracting(AddCommitment::commitment).doesNotHaveDuplicates();
        assertThat(shipped.indicators()).extracting(DefineIndicator::indicator).doesNotHaveDuplicates();
    }

    @Test
    void saysInBothLanguagesWhatItSays() throws IOException {
        assertThat(shipped.commitments())
                .allSatisfy(
                        added -> assertThat(added.clause().text().byLanguage()).containsOnlyKeys("en", "ar"));
        assertThat(shipped.indicators())
                .allSatisfy(defined ->
                        assertThat(defined.definition().meaning().byLanguage()).containsOnlyKeys("en", "ar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "indicators"})
    void saysOfEachLineHowItWasChecked(String list) throws IOException {
        assertThat(ShippedCatalogue.read(list, line -> line.getField("checked")))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    @Test
    void shipsNoNativeCodeThatNobodyCompared() throws IOException {
        var lines = ShippedCatalogue.read("indicators", line -> line);
        assertThat(lines)
                .filteredOn(line -> ShippedCatalogue.listed(line, "codes").stream()
                        .anyMatch(code -> NATIVE.contains(code.substring(0, code.indexOf('=')))))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(CHECKS)
                        .as(line.getField("code"))
                        .anyMatch(check -> line.getField("checked").contains(check)));
    }

    @Test
    void leavesOutTheCodesItCouldNotStandBehind() throws IOException {
        assertThat(shipped.indicators())
                .filteredOn(defined -> Set.of("INT-EDU-02", "INT-EDU-04", "INT-HEA-01", "INT-HEA-02")
                        .contains(defined.indicator().value()))
                .hasSize(4)
                .extracting(DefineIndicator::definition)
                .extracting(Definition::externalCodes)
                .noneMatch(codes -> codes.containsKey("eurostat"));
    }
}
