package org.waymark.command.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the people concerned were asked.
 *
 * @param sample how many answered
 * @param question the question as it was put
 * @param margin by how much the figure may be off either way, in its own unit, or null where that was not computed
 */
public record Survey(int sample, String question, @Nullable BigDecimal margin) {

    /** Whether somebody answered a question that was put in words. */
    boolean isReadable() {
        return sample > 0 && !question.isBlank() && (margin == null || margin.signum() >= 0);
    }
}
