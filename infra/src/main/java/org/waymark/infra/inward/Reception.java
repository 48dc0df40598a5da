package org.waymark.infra.inward;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.infra.inward.Inspected.Genuine;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.ui.Account;
import org.waymark.ui.Quarantine.Reason;
import org.waymark.ui.api.ReportIntake;
import org.waymark.ui.api.ReportIntake.Taken;
import org.waymark.ui.words.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deals with one record: looks at it, hands its report in at the desk as any other door does, and writes down what
 * became of it. The same record again does nothing more.
 */
class Reception {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Inspection inspection;
    private final ReportIntake intake;
    private final Ledger ledger;
    private final Shelf shelf;
    private final TransactionOperations transactions;
    private final Texts texts;
    private final Clock clock;

    Reception(
            Inspection inspection,
            ReportIntake intake,
            Ledger ledger,
            Shelf shelf,
            TransactionOperations transactions,
            Texts texts,
            Clock clock) {
        this.inspection = inspection;
        this.intake = intake;
        this.ledger = ledger;
        this.shelf = shelf;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /** Deals with a record that has arrived, perhaps again. Throws where a store is away; then it is to come again. */
    void receive(Letter letter) {
        if (!ledger.knows(letter.identity())) {
            switch (deal(letter)) {
                case Poison poison -> hold(letter, poison);
                case Answer answer ->
                    transactions.executeWithoutResult(
                            begun -> ledger.write(letter.identity(), letter.key(), JSON.writeValueAsString(answer)));
            }
        }
    }

    /** Deals with a record that was held back. Answers with the reason for which it stays, or nothing. */
    Optional<Reason> again(long id, Letter letter, ParticipantId by) {
        return switch (deal(letter)) {
            case Poison poison -> {
                shelf.stays(id, poison);
                yield Optional.of(poison.reason());
            }
            case Answer answer -> {
                transactions.executeWithoutResult(begun -> {
                    shelf.settle(id, "retried", null, by);
                    ledger.write(letter.identity() + "+" + id, letter.key(), JSON.writeValueAsString(answer));
                });
                yield Optional.empty();
            }
        };
    }

    /** Lays a record aside, whatever is the matter with it, and tells its sender where one is known. */
    void hold(Letter letter, Poison poison) {
        transactions.executeWithoutResult(begun -> {
            shelf.put(letter, poison);
            ledger.write(letter.identity(), letter.key(), answer(poison));
        });
    }

    private Dealt deal(Letter letter) {
        return switch (inspection.of(letter)) {
            case Poison poison -> poison;
            case Genuine genuine ->
                ledger.isOvertaken(genuine.figure(), genuine.sentAt())
                        ? new Poison(Reason.OVERTAKEN, "sentAt", genuine.organisation(), genuine.id())
                        : take(letter, genuine);
        };
    }

    private Answer take(Letter letter, Genuine genuine) {
        var report = genuine.report();
        report.put("key", "inward|" + text(letter.key()) + "|" + genuine.id());
        var taken = intake.take(report, genuine.list(), machine(genuine.organisation()));
        if (taken.refusal() == null) {
            ledger.latest(genuine.figure(), genuine.sentAt());
        }
        return answer(genuine, taken);
    }

    /** All of it, so that no two keys are taken for one. */
    private static String text(byte @Nullable [] key) {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    /** A system acts in one name for its organisation, whichever of its keys signs. */
    static Account machine(String organisation) {
        return new Account(new ParticipantId("machine-" + organisation), Set.of(Role.REPORTER), organisation);
    }

    private Answer answer(Genuine genuine, Taken taken) {
        return Answer.of(
                taken.refusal() == null ? Answer.RECEIVED : Answer.REFUSED,
                genuine.organisation(),
                genuine.id(),
                taken.refusal(),
                taken.field(),
                taken.reason(),
                taken.remedy(),
                clock.instant());
    }

    /** Whoever did not sign is told nothing. */
    private @Nullable String answer(Poison poison) {
        var organisation = poison.organisation();
        return organisation == null
                ? null
                : JSON.writeValueAsString(Answer.of(
                        Answer.QUARANTINED,
                        organisation,
                        poison.id(),
                        poison.reason().name(),
                        poison.field(),
                        words("inward.poison." + poison.reason().word()),
                        words("inward.poison-remedy." + poison.reason().word()),
                        clock.instant()));
    }

    private Words words(String key) {
        return new Words(texts.languages().stream()
                .collect(Collectors.toMap(
                        language -> language, language -> texts.of(language).text(key))));
    }
}
