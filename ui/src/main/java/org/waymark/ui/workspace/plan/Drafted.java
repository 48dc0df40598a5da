package org.waymark.ui.workspace.plan;

import java.util.Optional;
import org.waymark.command.Command;
import org.waymark.command.strategy.GoalCommand;
import org.waymark.command.strategy.ResourceCommand;
import org.waymark.command.strategy.ServingCommand;
import org.waymark.command.strategy.StrategyCommand;
import org.waymark.command.strategy.StrategyId;

/** The strategy whose draft a command changes, or the money behind it. */
final class Drafted {

    private Drafted() {}

    static Optional<StrategyId> by(Command command) {
        return switch (command) {
            case StrategyCommand edit -> Optional.of(edit.strategy());
            case GoalCommand edit -> Optional.of(edit.strategy());
            case ServingCommand edit -> Optional.of(edit.strategy());
            case ResourceCommand edit -> Optional.of(edit.strategy());
            default -> Optional.empty();
        };
    }
}
