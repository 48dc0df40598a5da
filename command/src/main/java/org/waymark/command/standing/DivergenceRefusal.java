package org.waymark.command.standing;

import org.waymark.command.Refusal;

/** Why words about a divergence are not taken. */
public enum DivergenceRefusal implements Refusal {
    WORDS_MISSING
}
