package org.waymark.ui.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.strategy.Amendment;
import org.waymark.query.proposal.Amended;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Move;
import org.waymark.ui.words.Wording;

/**
 * One change of a proposal, told as a change between versions is told.
 *
 * @param number counted from 1
 * @param what it changes, in a line
 * @param moves what would read differently
 * @param meanwhile what reads differently since the version on which the proposal is based
 * @param taken whether it was taken up
 */
public record ProposedChange(int number, String what, List<MoveStory> moves, List<MoveStory> meanwhile, boolean taken) {

    /**
     * The changes of a proposal in order.
     *
     * @param version on which it is based
     */
    public static List<ProposedChange> of(ProposalPage page, StrategyPage version, Naming names, Wording wording) {
        var changes = page.suggestion().changes();
        var decided = page.decided();
        var seen = page.seen(version);
        return Stream.iterate(1, number -> number <= changes.size(), number -> number + 1)
                .map(number -> {
                    var change = changes.get(number - 1);
                    var moves = moves(seen, change, names, wording);
                    var meanwhile = page.now().stream()
                            .filter(now -> isSamePlace(now, change))
                            .flatMap(now -> moves(version, now, names, wording).stream())
                            .toList();
                    var taken = decided != null && decided.taken().contains(number);
                    return new ProposedChange(number, what(change, moves, names, wording), moves, meanwhile, taken);
                })
                .toList();
    }

    /** What a change would change in a plan, in a line. */
    public static String what(Amendment change, StrategyPage plan, Naming names, Wording wording) {
        return what(change, moves(plan, change, names, wording), names, wording);
    }

    private static String what(Amendment change, List<MoveStory> moves, Naming names, Wording wording) {
        return moves.stream()
                .findFirst()
                .map(move -> move.kind() + ": " + wording.isolate(move.name().in(wording.language())))
                .orElseGet(() -> names.of(change.goal()));
    }

    /** A measure is called as its indicator is. */
    private static Difference named(Difference difference, Naming names, Wording wording) {
        var indicator = difference.indicator();
        return indicator == null
                ? difference
                : difference.named(new Words(Map.of(wording.language(), names.of(indicator))));
    }

    private static boolean isSamePlace(Amendment one, Amendment other) {
        return one.goal().equals(other.goal())
                && Objects.equals(one.measure(), other.measure())
                && (one.step() == null) == (other.step() == null);
    }

    private static List<MoveStory> moves(StrategyPage plan, Amendment change, Naming names, Wording wording) {
        return new Amended(plan, change)
                .differences().stream()
                        .map(difference ->
                                MoveStory.of(new Move(named(difference, names, wording), List.of()), wording, names))
                        .toList();
    }
}
