package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Shared.class)
class CanaryIT {

    private static final String THEME = "Lanterns on the path to school";
    private static final String DID = "The lanterns are lit since Tuesday.";

    private final String latin = letters('a', 'z', 24);
    private final String arabic = letters('ع', 'غ', 2) + letters('ف', 'ي', 22);
    private final String words = "Help " + latin + " " + arabic;

    @TempDir
    Path folder;

    @Test
    void personalWordsAreNowhereOnDiskInPlain(Chromium chromium) throws Exception {
        var search = Search.of(latin, arabic);
        try (var service = Installation.in(folder)) {
            livesThrough(service, chromium);
            try (var log = service.log();
                    var statement = log.createStatement()) {
                assertThat(search.rowsOf(log)).as("rows of the database").isEmpty();
                assertThat(Search.of(THEME).rowsOf(log))
                        .as("public words are found")
                        .isNotEmpty();
                statement.execute("checkpoint");
            }
            assertThat(search.filesIn(folder)).as("files while it runs").isEmpty();
        }
        assertThat(search.filesIn(folder)).as("files once it has stopped").isEmpty();
        assertThat(Search.of(THEME, DID).filesIn(folder).stream()
                        .map(hit -> folder.resolve("data")
                                .relativize(hit)
                                .getName(0)
                                .toString())
                        .collect(Collectors.toSet()))
                .as("where public words are found by the same search")
                .contains("postgres", "read-models.bson");
        findsWhatIsThere(search);
    }

    /** From the form to the ledger and back, with every door that shows the words. */
    private void livesThrough(Installation service, Chromium chromium) throws Exception {
        try (var resident = Resident.reading("en", service, chromium);
                var moderator = Moderator.signedIn(service, chromium);
                var planner = Planner.signedIn(service, chromium)) {
            var receipt = resident.says(words, "education", "ie-sligo");
            moderator.publishes("Sligo", words);
            planner.hears(words, THEME, "مصابيح على طريق المدرسة");
            planner.decides(THEME, "Children use it.", "يستخدمه الأطفال.", "2027-06-30");
            planner.closes(THEME, Staff.says("workspace.outcome.nothing"), DID, "المصابيح مضاءة.");
            resident.looksUp(receipt);
            resident.press("site.track.show-text");
            assertThat(resident.page().innerText()).contains(latin, arabic);
            resident.opens("/you-said");
            assertThat(resident.page().innerText()).contains(latin);
            assertThat(Program.ofNobody(service).read("/api/v1/you-said").toString())
                    .contains(latin, arabic);
        }
    }

    /** The search itself finds each spelling it looks for. */
    private void findsWhatIsThere(Search search) throws Exception {
        for (var spelling : search.spellings()) {
            var file = folder.resolve("spelling");
            Files.write(file, spelling);
            assertThat(search.filesIn(folder)).containsExactly(file);
            Files.delete(file);
        }
    }

    private static String letters(char first, char last, int length) {
        return new SecureRandom()
                .ints(length, first, last + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
