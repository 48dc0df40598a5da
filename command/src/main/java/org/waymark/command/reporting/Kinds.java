package org.waymark.command.reporting;

import static org.waymark.command.reporting.KindRefusal.BASE_MISSING;
import static org.waymark.command.reporting.KindRefusal.BASE_NOT_ASKED;
import static org.waymark.command.reporting.KindRefusal.NEITHER_YES_NOR_NO;
import static org.waymark.command.reporting.KindRefusal.NOT_WHOLE;
import static org.waymark.command.reporting.KindRefusal.NUMBER_MISSING;
import static org.waymark.command.reporting.KindRefusal.NUMBER_NOT_ASKED;
import static org.waymark.command.reporting.KindRefusal.PARTS_DIFFER;
import static org.waymark.command.reporting.KindRefusal.WORDS_MISSING;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.indicator.MeasureKind;

/**
 * What each kind of quantity admits. It is asked before a value is sent, on every way in; whether a value is likely is
 * another question, which never refuses it.
 */
public final class Kinds {

    private Kinds() {}

    /** Why a value is not of this kind, or nothing where it is. A reason why there is no number fits every kind. */
    public static Optional<KindRefusal> refusal(MeasureKind kind, Value value) {
        var words = value.narrative();
        if (kind == MeasureKind.NARRATIVE) {
            return told(value);
        }
        if (words != null || value.cells().isEmpty()) {
            return Optional.of(NUMBER_MISSING);
        }
        return value.cells().stream()
                .map(Cell::observation)
                .filter(observation -> observation.missing() == null)
                .flatMap(observation -> refusal(kind, observation).stream())
                .findFirst();
    }

    /** Refuses parts that do not add up to their total while nobody says why. */
    public static void explained(boolean everyDifference) {
        Refused.when(!everyDifference, PARTS_DIFFER);
    }

    private static Optional<KindRefusal> told(Value value) {
        var words = value.narrative();
        if (value.cells().stream().anyMatch(cell -> cell.observation().missing() == null)) {
            return Optional.of(NUMBER_NOT_ASKED);
        }
        return words != null && words.isBlank() ? Optional.of(WORDS_MISSING) : Optional.empty();
    }

    private static Optional<KindRefusal> refusal(MeasureKind kind, Observation observation) {
        var number = observation.value();
        return switch (kind) {
            case PERCENTAGE, NARRATIVE -> Optional.empty();
            case RATIO -> Optional.of(BASE_MISSING).filter(_ -> number != null);
            case COUNT -> single(number, Kinds::isWhole, NOT_WHOLE);
            case YES_NO -> single(number, Kinds::isYesOrNo, NEITHER_YES_NOR_NO);
            case INDEX, SCALE -> single(number, _ -> true, BASE_NOT_ASKED);
        };
    }

    private static Optional<KindRefusal> single(
            @Nullable BigDecimal number, Predicate<BigDecimal> fits, KindRefusal otherwise) {
        if (number == null) {
            return Optional.of(BASE_NOT_ASKED);
        }
        return fits.test(number) ? Optional.empty() : Optional.of(otherwise);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isYesOrNo(BigDecimal number) {
        return number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0;
    }
}
