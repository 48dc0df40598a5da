package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.place.VocabularyCommand;
import org.waymark.command.place.VocabularyCommand.DescribeCodeList;
import org.waymark.command.place.VocabularyCommand.NameLevel;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaceByCode;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.Match;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** The words in which places are described: levels and code lists; and whom a code stands for. */
@RestController
@RequestMapping("/api/v1")
class PlaceWordsApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    PlaceWordsApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    /**
     * A level to name.
     *
     * @param level for example DISTRICT
     * @param rank 0 for the whole, more for smaller ones
     */
    record LevelRow(
            @Nullable String key,
            @Nullable String level,
            @Nullable Integer rank,
            @Nullable Words name) {}

    /**
     * A code list to describe.
     *
     * @param list scheme and vintage, for example {@code nuts:2021}
     * @param source address where it is published
     */
    record CodeListRow(
            @Nullable String key,
            @Nullable String list,
            @Nullable Words name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String source) {}

    @GetMapping("/place-levels")
    List<LevelPage> levels() {
        return desk.list(new FindLevels(), LevelPage.class, Desk.ANYBODY);
    }

    @GetMapping("/code-lists")
    List<CodeListPage> lists() {
        return desk.list(new FindCodeLists(), CodeListPage.class, Desk.ANYBODY);
    }

    /** Whom a code stands for, the best match first; a code of another vintage is named, not taken. */
    @GetMapping("/place-codes")
    List<Match> find(@RequestParam String code, @RequestParam @Nullable String list) {
        return desk.list(new FindPlaceByCode(code, list), Match.class, Desk.ANYBODY);
    }

    @PostMapping("/place-levels")
    ResponseEntity<List<RowAnswer>> name(@RequestBody List<LevelRow> rows, Principal caller, Locale language) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(
                        i + 1,
                        rows.get(i).key(),
                        "named",
                        language,
                        () -> send(level(rows.get(i), by), by, rows.get(i).key())))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    @PostMapping("/code-lists")
    ResponseEntity<List<RowAnswer>> describe(@RequestBody List<CodeListRow> rows, Principal caller, Locale language) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(
                        i + 1,
                        rows.get(i).key(),
                        "described",
                        language,
                        () -> send(list(rows.get(i), by), by, rows.get(i).key())))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    private static NameLevel level(LevelRow row, Account by) {
        var level = RowReader.text("level", row.level());
        var rank = row.rank();
        if (rank == null || !level.matches("[A-Za-z][A-Za-z0-9_]{0,39}")) {
            throw new UnreadableField(
                    rank == null ? "rank" : "level",
                    "A level needs a code of letters and a rank.",
                    "Write for example DISTRICT and 2.");
        }
        return new NameLevel(new PlaceLevel(level), rank, words(row.name()), by.participant());
    }

    private static DescribeCodeList list(CodeListRow row, Account by) {
        return new DescribeCodeList(
                PlaceActsApi.list(row.list()),
                words(row.name()),
                row.from(),
                row.until(),
                row.source(),
                by.participant());
    }

    private static Words words(@Nullable Words name) {
        if (name == null) {
            throw new UnreadableField("name", "The field 'name' is missing.", "Fill it in.");
        }
        return name;
    }

    private void send(VocabularyCommand command, Account by, @Nullable String key) {
        desk.send(command, by, key == null ? UUID.randomUUID().toString() : key);
    }
}
