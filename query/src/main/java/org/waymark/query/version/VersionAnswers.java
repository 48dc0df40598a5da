package org.waymark.query.version;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.theme.Deeds;

/**
 * Answers what the plan said when, and what was moved, by joining versions with methods and themes when it is asked.
 */
@Component
class VersionAnswers {

    private static final Comparator<Move> NEWEST_FIRST =
            Comparator.comparing(VersionAnswers::recordedAt).reversed();

    private final Versions versions;
    private final Methods methods;
    private final Deeds deeds;

    VersionAnswers(MongoDatabase database) {
        versions = new Versions(database);
        methods = new Methods(database);
        deeds = new Deeds(database);
    }

    @QueryHandler
    List<VersionPage> answer(FindVersions question) {
        return versions.of(question.strategy()).stream().map(Versions::page).toList();
    }

    @QueryHandler
    Optional<VersionPage> answer(FindPlanAsOf question) {
        return versions.asOf(question.strategy(), question.day());
    }

    @QueryHandler
    List<Move> answer(FindMoves question) {
        var sheets = versions.of(question.strategy());
        var known = methods.of(sheets);
        var moves = new ArrayList<>(moves(question.strategy(), sheets).all());
        moves.addAll(Methods.moves(sheets, known));
        moves.sort(NEWEST_FIRST);
        return named(moves, known);
    }

    @QueryHandler
    Optional<Comparison> answer(FindComparison question) {
        var sheets = versions.of(question.strategy());
        var from = at(sheets, Math.min(question.from(), question.to()));
        var to = at(sheets, Math.max(question.from(), question.to()));
        if (from < 0 || to < 0) {
            return Optional.empty();
        }
        var moves = moves(question.strategy(), sheets).between(from, to);
        return Optional.of(new Comparison(
                Versions.page(sheets.get(from)), Versions.page(sheets.get(to)), named(moves, methods.of(sheets))));
    }

    @QueryHandler
    Optional<Comparison> answer(FindDraftComparison question) {
        var sheets = new ArrayList<Sheet>();
        versions.draft(question.strategy())
                .map(draft -> draft.asIfAdopted(question.called(), question.today()))
                .ifPresent(sheets::add);
        sheets.addAll(versions.of(question.strategy()));
        var from = at(sheets, question.from());
        if (from < 1) {
            return Optional.empty();
        }
        var moves = moves(question.strategy(), sheets).between(from, 0);
        return Optional.of(new Comparison(
                Versions.page(sheets.get(from)), Versions.page(sheets.getFirst()), named(moves, methods.of(sheets))));
    }

    @QueryHandler
    List<OriginalTarget> answer(FindOriginalTargets question) {
        return Originals.of(versions.of(question.strategy()));
    }

    private Moves moves(StrategyId strategy, List<Sheet> sheets) {
        return new Moves(sheets, deeds.of(strategy));
    }

    private static int at(List<Sheet> sheets, int version) {
        return IntStream.range(0, sheets.size())
                .filter(i -> Versions.page(sheets.get(i)).version() == version)
                .findFirst()
                .orElse(-1);
    }

    /** A measure is called as its indicator is. */
    private static List<Move> named(List<Move> moves, Map<IndicatorId, MethodPage> methods) {
        return moves.stream()
                .map(move -> new Move(named(move.difference(), methods), move.acts()))
                .toList();
    }

    private static Difference named(Difference difference, Map<IndicatorId, MethodPage> methods) {
        var indicator = difference.indicator();
        var method = indicator == null ? null : methods.get(indicator);
        return method == null
                ? difference
                : difference.named(method.definition().name());
    }

    private static Instant recordedAt(Move move) {
        return move.acts().getFirst().recordedAt();
    }
}
