package org.waymark.infra.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Service;
import tools.jackson.databind.json.JsonMapper;

class SampleServicesTest {

    @Test
    void theIrishPlanServesOnlyWhatIsThereAndMarksItAsOurReading() throws IOException {
        var there = yearsOfCommitments();
        var content = new ClassPathResource("catalogue/ireland-2017-2020.json").getContentAsByteArray();
        var plan = JsonMapper.shared().readValue(content, Catalogue.class);
        assertThat(plan.services()).isNotEmpty().allSatisfy(service -> {
            assertThat(service.basis()).isEqualTo(Service.Basis.READING);
            assertThat(service.note()).isNotNull();
            assertThat(plan.goalOf(service.promise()))
                    .isIn(plan.goals().stream().map(goal -> goal.goal()).toList());
            assertThat(there.get(service.commitment()))
                    .isNotNull()
                    .isLessThanOrEqualTo(plan.outline().start().getYear());
        });
    }

    private static Map<CommitmentId, Integer> yearsOfCommitments() throws IOException {
        var list = new ClassPathResource("catalogue/commitments.csv");
        try (var content = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8);
                var lines = CsvReader.builder().ofNamedCsvRecord(content)) {
            return lines.stream()
                    .collect(Collectors.toMap(
                            line -> new CommitmentId(line.getField("code")),
                            line -> Integer.valueOf(line.getField("year"))));
        }
    }
}
