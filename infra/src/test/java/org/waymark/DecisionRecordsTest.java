package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRecordsTest {

    static final Path FOLDER = Path.of("../adr");
    static final List<String> HEADINGS =
            List.of("## Context", "## Decision", "## Considered", "## Consequences", "## Confirmation");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShortAndWhole(Path page) throws IOException {
        var lines = Files.readAllLines(page);
        assertThat(lines).hasSizeLessThanOrEqualTo(60).containsAll(HEADINGS);
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("](" + page.getFileName() + ")");
    }

    @Test
    void thereArePages() throws IOException {
        try (var pages = pages()) {
            assertThat(pages).hasSizeGreaterThanOrEqualTo(10);
        }
    }
}
