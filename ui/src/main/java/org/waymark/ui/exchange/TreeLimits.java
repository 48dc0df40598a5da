package org.waymark.ui.exchange;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.StrategyId;

/** What a goal tree may be made of: counts, codes, texts, numbers, years, and parents that come first. */
final class TreeLimits {

    private static final int MOST_GOALS = 200;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_LANGUAGES = 40;
    private static final int MOST_DIGITS = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/@<>\"]{1,250}(/[^\\s@<>\"]{0,1700})?");
    /** Control signs, and signs that turn the words about them round. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private TreeLimits() {}

    static void check(GoalTree tree) throws UnreadableTree {
        refuse(
                !tree.format().equals(GoalTree.FORMAT) || tree.revision() != GoalTree.REVISION,
                TreeProblem.UNKNOWN_FORMAT,
                "format");
        refuse(!LINK.matcher(tree.installation()).matches(), TreeProblem.UNREADABLE_LINK, "installation");
        refuse(tree.goals().isEmpty(), TreeProblem.NO_GOALS, "goals");
        refuse(tree.goals().size() > MOST_GOALS, TreeProblem.TOO_MANY, "goals");
        refuse(tree.goals().stream().mapToLong(TreeLimits::parts).sum() > MOST_PARTS, TreeProblem.TOO_MANY, "goals");
        var wrong = Leaves.first("", tree, TreeLimits::wrong);
        if (wrong.isPresent()) {
            throw wrong.get();
        }
        parents(tree);
        refuse(
                !tree.measures().allMatch(measure -> measure.target().inOrder()),
                TreeProblem.DATES_CROSS,
                "measures.target");
        refuse(!tree.milestones().allMatch(Milestone::runsForward), TreeProblem.DATES_CROSS, "milestones.from");
        once("measures", tree.measures().map(measure -> measure.measure().value()));
        once("milestones", tree.milestones().map(step -> step.milestone().value()));
    }

    private static long parts(GoalTree.Branch branch) {
        return (long) branch.measures().size()
                + branch.milestones().size()
                + branch.commitments().size()
                + branch.contributors().size()
                + branch.alsoServes().size()
                + branch.groups().size()
                + branch.measures().stream()
                        .mapToLong(measure -> measure.target().path().size())
                        .sum()
                + branch.milestones().stream()
                        .mapToLong(step ->
                                step.dependsOn().size() + step.responsible().size())
                        .sum();
    }

    private static Optional<UnreadableTree> wrong(
            String where, @Nullable Object value, @Nullable RecordComponent field) {
        var problem = switch (value) {
            case GoalId id -> code(id.value());
            case MeasureId id -> code(id.value());
            case MilestoneId id -> code(id.value());
            case StrategyId id -> code(id.value());
            case IndicatorId id -> code(id.value());
            case PlaceId id -> code(id.value());
            case OrganisationId id -> code(id.value());
            case Promise promise -> code(promise.id());
            case Words words -> words(words);
            case BigDecimal number -> number(number);
            case Period period -> years(period.start(), period.end());
            case LocalDate day -> years(day, day);
            case String link
            when where.endsWith("sourceUrl") -> LINK.matcher(link).matches() ? null : TreeProblem.UNREADABLE_LINK;
            case null, default -> null;
        };
        return problem == null ? Optional.empty() : Optional.of(new UnreadableTree(problem, where));
    }

    private static @Nullable TreeProblem code(@Nullable String code) {
        return code != null && CODE.matcher(code).matches() ? null : TreeProblem.UNREADABLE_CODE;
    }

    private static @Nullable TreeProblem words(Words words) {
        var said = words.byLanguage();
        return said.size() <= MOST_LANGUAGES
                        && said.keySet().stream().allMatch(LANGUAGE.asMatchPredicate())
                        && said.values().stream().noneMatch(HIDDEN.asPredicate())
                ? null
                : TreeProblem.UNREADABLE_TEXT;
    }

    private static @Nullable TreeProblem number(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS
                ? null
                : TreeProblem.UNREADABLE_NUMBER;
    }

    private static @Nullable TreeProblem years(LocalDate start, LocalDate end) {
        return start.getYear() >= FIRST_YEAR && end.getYear() <= LAST_YEAR ? null : TreeProblem.UNREADABLE_FIELD;
    }

    private static void parents(GoalTree tree) throws UnreadableTree {
        Set<GoalId> seen = new HashSet<>();
        for (var i = 0; i < tree.goals().size(); i++) {
            var goal = tree.goals().get(i).goal();
            var parent = goal.parent();
            refuse(
                    i == 0 ? parent != null : parent == null || !seen.contains(parent),
                    TreeProblem.PARENT_MISSING,
                    "goals[" + i + "].goal.parent");
            refuse(!seen.add(goal.goal()), TreeProblem.REPEATED, "goals[" + i + "].goal.goal");
        }
    }

    private static void once(String what, Stream<String> ids) throws UnreadableTree {
        var seen = new HashSet<String>();
        refuse(!ids.allMatch(seen::add), TreeProblem.REPEATED, what);
    }

    private static void refuse(boolean wrong, TreeProblem problem, String field) throws UnreadableTree {
        if (wrong) {
            throw new UnreadableTree(problem, field);
        }
    }
}
