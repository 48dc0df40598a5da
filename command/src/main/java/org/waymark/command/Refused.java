package org.waymark.command;

import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/** Carries a {@link Refusal} from a rule to the person who asked. */
public final class Refused extends CommandExecutionException {

    private Refused(Refusal refusal) {
        super(refusal.key(), null, refusal);
    }

    public static Refused because(Refusal refusal) {
        return new Refused(refusal);
    }

    public static void when(boolean forbidden, Refusal refusal) {
        if (forbidden) {
            throw because(refusal);
        }
    }

    /** The refusal somewhere in the causes of a failure, or null where it failed for another reason. */
    public static @Nullable Refusal in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandExecutionException carrier
                    && carrier.<Object>getDetails().orElse(null) instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
