package org.waymark.query.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.strategy.Cause;
import org.waymark.query.theme.Deeds.Deed;

/** Joins what versions say differently with the edits that led there and the themes that claim them. */
record Moves(List<Sheet> latestFirst, List<Deed> deeds) {

    /** What each version moved of the one before, the latest first. The first version moves nothing. */
    List<Move> all() {
        var moves = new ArrayList<Move>();
        for (var i = 0; i + 1 < latestFirst.size(); i++) {
            moves.addAll(between(i + 1, i));
        }
        return moves;
    }

    /** What the versions at two places of the list say differently, the later version at the lower place. */
    List<Move> between(int earlier, int later) {
        var from = Versions.page(latestFirst.get(earlier)).plan();
        var to = Versions.page(latestFirst.get(later)).plan();
        return Differences.between(from, to).stream()
                .map(difference -> new Move(difference, acts(difference, latestFirst.subList(later, earlier))))
                .toList();
    }

    /** The versions that touched it; where none says that it did, all of them together did. */
    private List<Act> acts(Difference difference, List<Sheet> between) {
        var touched = between.stream()
                .flatMap(sheet -> edit(sheet, difference).map(edit -> act(sheet, edit, difference)).stream())
                .toList();
        return touched.isEmpty()
                ? between.stream().map(sheet -> act(sheet, difference)).toList()
                : touched;
    }

    /** What was added and changed before it bound was edited more than once, and so was what was moved and dropped. */
    private static Optional<Edit> edit(Sheet sheet, Difference difference) {
        var ofThePart = sheet.edits().stream()
                .filter(edit -> edit.part().equals(difference.part()))
                .toList();
        return ofThePart.stream()
                .filter(edit -> edit.aspect() == difference.aspect())
                .findFirst()
                .or(() -> whole(difference) ? ofThePart.stream().findFirst() : Optional.empty());
    }

    private static boolean whole(Difference difference) {
        return difference.before() == null || difference.after() == null;
    }

    private Act act(Sheet sheet, Edit edit, Difference difference) {
        var version = Versions.page(sheet);
        var causes = edit.causes().isEmpty() ? version.causes() : edit.causes();
        return new Act(
                version.version(),
                version.known(),
                version.decidedOn(),
                version.recordedAt(),
                edit.by(),
                version.reason(),
                edit.note(),
                with(causes, version, difference));
    }

    private Act act(Sheet sheet, Difference difference) {
        var version = Versions.page(sheet);
        var unsigned = new Edit(difference.part(), difference.aspect(), version.by(), null, List.of());
        return act(sheet, unsigned, difference);
    }

    private List<Cause> with(List<Cause> causes, VersionPage version, Difference difference) {
        var claimed = deeds.stream()
                .filter(deed -> deed.version() == version.version() && speaksOf(deed, difference))
                .map(deed -> new Cause("theme", deed.theme().value()));
        return Stream.concat(causes.stream(), claimed).distinct().toList();
    }

    private static boolean speaksOf(Deed deed, Difference difference) {
        var goal = difference.goal();
        return Objects.equals(deed.id(), difference.part().id())
                || (goal != null && goal.value().equals(deed.id()));
    }
}
