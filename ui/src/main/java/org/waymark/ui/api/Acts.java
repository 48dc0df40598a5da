package org.waymark.ui.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.command.Command;
import org.waymark.command.review.ReviewCommand;
import org.waymark.command.strategy.GoalCommand;
import org.waymark.command.strategy.LifeCycleCommand;
import org.waymark.command.strategy.ResourceCommand;
import org.waymark.command.strategy.StrategyCommand;

/** Acts by name: {@code reword-goal} stands for the command of that name. There are no others. */
final class Acts {

    private static final List<Class<?>> PAGES =
            List.of(StrategyCommand.class, GoalCommand.class, LifeCycleCommand.class, ResourceCommand.class);
    private static final Map<String, Class<? extends Command>> BY_NAME = of(PAGES);
    private static final Map<String, Class<? extends Command>> OF_REVIEWS = of(List.of(ReviewCommand.class));

    private Acts() {}

    /** Every act of a planner on a strategy with the command it stands for. */
    static Map<String, Class<? extends Command>> all() {
        return BY_NAME;
    }

    /** Every act on a review with the command it stands for. */
    static Map<String, Class<? extends Command>> ofReviews() {
        return OF_REVIEWS;
    }

    static Class<? extends Command> named(String act) {
        return named(act, BY_NAME);
    }

    static Class<? extends Command> named(String act, Map<String, Class<? extends Command>> acts) {
        var command = acts.get(act);
        if (command == null) {
            throw new NotThere("act", act);
        }
        return command;
    }

    private static Map<String, Class<? extends Command>> of(List<Class<?>> pages) {
        var named = new TreeMap<String, Class<? extends Command>>();
        pages.stream()
                .flatMap(Acts::commands)
                .forEach(command -> named.put(name(command), command.asSubclass(Command.class)));
        return Map.copyOf(named);
    }

    private static Stream<Class<?>> commands(Class<?> page) {
        return page.isSealed() ? Arrays.stream(page.getPermittedSubclasses()).flatMap(Acts::commands) : Stream.of(page);
    }

    /** The name of the act that a command stands for. */
    static String name(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
