package org.waymark.infra.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.domain.DomainId;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.place.VocabularyCommand.DescribeCodeList;
import org.waymark.command.place.VocabularyCommand.NameLevel;

/** The lists that come with the product, restated, each line with its source and how it was checked. */
final class ShippedCatalogue {

    private final ParticipantId steward;

    ShippedCatalogue(ParticipantId steward) {
        this.steward = steward;
    }

    List<NameDomain> domains() throws IOException {
        return read(
                "domains",
                line -> new NameDomain(
                        new DomainId(line.getField("domain")), words(line, "name"), line.getField("source"), steward));
    }

    List<AddCommitment> commitments() throws IOException {
        return read(
                "commitments",
                line -> new AddCommitment(new CommitmentId(line.getField("code")), clause(line), steward));
    }

    List<DefineIndicator> indicators() throws IOException {
        return read(
                "indicators",
                line -> new DefineIndicator(new IndicatorId(line.getField("code")), definition(line), steward));
    }

    List<NameLevel> levels() throws IOException {
        return read(
                "place-levels",
                line -> new NameLevel(
                        new PlaceLevel(line.getField("level")),
                        Integer.parseInt(line.getField("rank")),
                        words(line, "name"),
                        steward));
    }

    List<DescribeCodeList> codeLists() throws IOException {
        return read(
                "code-lists",
                line -> new DescribeCodeList(
                        new CodeListId(line.getField("list")),
                        words(line, "name"),
                        day(line, "from"),
                        day(line, "until"),
                        given(line, "source"),
                        steward));
    }

    private static @Nullable LocalDate day(NamedCsvRecord line, String field) {
        var text = given(line, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Definition definition(NamedCsvRecord line) {
        return new Definition(
                words(line, "name"),
                words(line, "meaning"),
                words(line, "unit"),
                MeasureKind.valueOf(line.getField("kind")),
                IndicatorType.valueOf(line.getField("type")),
                Direction.valueOf(line.getField("direction")),
                number(line, "towards"),
                number(line, "lowest"),
                number(line, "highest"),
                listed(line, "dimensions"),
                Slice.of(line.getField("plain")),
                words(line, "source"),
                given(line, "source_url"),
                listed(line, "codes").stream()
                        .map(code -> code.split("=", 2))
                        .collect(Collectors.toMap(code -> code[0], code -> code[1])),
                given(line, "caveat_en") == null ? null : words(line, "caveat"),
                given(line, "numerator_en") == null ? null : words(line, "numerator"),
                given(line, "denominator_en") == null ? null : words(line, "denominator"));
    }

    private static @Nullable BigDecimal number(NamedCsvRecord line, String field) {
        var text = given(line, field);
        return text == null ? null : new BigDecimal(text);
    }

    private static Clause clause(NamedCsvRecord line) {
        return new Clause(
                Instrument.valueOf(line.getField("instrument")),
                Integer.parseInt(line.getField("year")),
                words(line, "document"),
                given(line, "paragraph"),
                words(line, "text"),
                line.getField("source"),
                listed(line, "domains").stream().map(DomainId::new).toList());
    }

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> line) throws IOException {
        var file = new ClassPathResource("catalogue/" + name + ".csv");
        try (var content = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var lines = CsvReader.builder().ofNamedCsvRecord(content)) {
            return lines.stream().map(line).toList();
        }
    }

    static Words words(NamedCsvRecord line, String field) {
        return Words.english(line.getField(field + "_en")).and("ar", line.getField(field + "_ar"));
    }

    static @Nullable String given(NamedCsvRecord line, String field) {
        var text = line.getField(field);
        return text.isBlank() ? null : text;
    }

    static List<String> listed(NamedCsvRecord line, String field) {
        return Arrays.stream(line.getField(field).split(" "))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
