package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.change.MoveStory;

/**
 * The goalpost watch of one plan: everything that moved since it was first adopted.
 *
 * @param versions the latest first
 * @param all every move, newest first
 * @param goal the goal to which what is shown is narrowed, empty where to none
 * @param kind likewise the kind of change
 */
public record Watch(StrategyPage plan, List<VersionPage> versions, List<MoveStory> all, String goal, String kind) {

    /** What is shown under the filters. */
    public List<MoveStory> shown() {
        return all.stream().filter(move -> is(move, goal, kind)).toList();
    }

    /** The kinds of change that there are, under the goal that is chosen. */
    public Map<Aspect, Integer> kinds() {
        var counts = new LinkedHashMap<Aspect, Integer>();
        Arrays.stream(Aspect.values()).forEach(aspect -> {
            var count = (int)
                    all.stream().filter(move -> is(move, goal, aspect.name())).count();
            if (count > 0 || aspect.name().equals(kind)) {
                counts.put(aspect, count);
            }
        });
        return counts;
    }

    /** The goals under which something moved, those given up among them, by id. */
    public Map<String, Words> goals() {
        var names = names(versions);
        var moved = new LinkedHashMap<String, Words>();
        for (var move : all) {
            var id = goalOf(move);
            if (!id.isEmpty()) {
                moved.putIfAbsent(id, names.getOrDefault(id, Words.english(id)));
            }
        }
        return moved;
    }

    /** How many of what is shown moved something that bound before. */
    public int goalposts() {
        return (int) shown().stream().filter(MoveStory::goalpost).count();
    }

    /** The address of this page under these filters. */
    public String path(String otherGoal, String otherKind) {
        return path(plan.strategy(), otherGoal, otherKind);
    }

    /** The same of another plan. */
    static String path(StrategyId strategy, String goal, String kind) {
        return path(strategy)
                + (goal.isEmpty() ? "" : "&goal=" + URLEncoder.encode(goal, UTF_8))
                + (kind.isEmpty() ? "" : "&kind=" + kind);
    }

    /** The address of what a plan moved. */
    public static String path(StrategyId strategy) {
        return "/changes?strategy=" + strategy.value();
    }

    /** The address of one of its versions there. */
    public static String path(StrategyId strategy, int version) {
        return path(strategy) + "#v" + version;
    }

    /** The goals of all versions, called as the last version that has them calls them. */
    static Map<String, Words> names(List<VersionPage> latestFirst) {
        var names = new LinkedHashMap<String, Words>();
        latestFirst.stream()
                .flatMap(version -> version.plan().goals().stream())
                .forEach(entry -> names.putIfAbsent(
                        entry.goal().goal().value(), entry.goal().name()));
        return names;
    }

    private static boolean is(MoveStory move, String goal, String kind) {
        return (goal.isEmpty() || goalOf(move).equals(goal))
                && (kind.isEmpty() || move.difference().aspect().name().equals(kind));
    }

    private static String goalOf(MoveStory move) {
        var goal = move.difference().goal();
        return goal == null ? "" : goal.value();
    }
}
