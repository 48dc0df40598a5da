package org.waymark.command.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * An amount of money behind a promise.
 *
 * @param amount in whole units of the currency, not below zero
 * @param currency ISO 4217, for example {@code EUR}
 * @param funder who pays, as it calls itself
 * @param day on which it was planned, committed or spent
 * @param note what it is for, or null
 */
public record Resource(
        ResourceId resource,
        Promise promise,
        Kind kind,
        BigDecimal amount,
        String currency,
        String funder,
        LocalDate day,
        @Nullable Words note) {

    /** How firm it is. */
    public enum Kind {
        PLANNED,
        COMMITTED,
        SPENT
    }

    boolean hasCurrency() {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }
}
