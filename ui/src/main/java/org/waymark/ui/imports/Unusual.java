package org.waymark.ui.imports;

import static org.waymark.query.quality.OddityKind.JUMP;
import static org.waymark.query.quality.OddityKind.OUTLIER_MODIFIED_Z;
import static org.waymark.query.quality.OddityKind.OUTLIER_Z;
import static org.waymark.query.quality.OddityKind.OUT_OF_LIMITS;
import static org.waymark.query.quality.OddityKind.OUT_OF_RANGE;
import static org.waymark.query.quality.OddityKind.PARTS;
import static org.waymark.query.quality.OddityKind.PLACES;
import static org.waymark.query.quality.OddityKind.RULE;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.query.quality.FindOddities;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/**
 * Asks what is unusual about a value before it is handed in. Nothing is refused for it: unusual numbers wait for a
 * reason, what is merely late or told of fewer groups is handed in as it is.
 */
@Component
class Unusual {

    private static final Set<OddityKind> NUMBERS =
            Set.of(OUT_OF_LIMITS, OUTLIER_Z, OUTLIER_MODIFIED_Z, OUT_OF_RANGE, JUMP, PARTS, PLACES, RULE);

    private final Desk desk;

    Unusual(Desk desk) {
        this.desk = desk;
    }

    /** The judgement, which becomes a question to whoever sends the file where a number is unusual. */
    Judged weighed(int number, Judgement judgement, Account by) {
        var value = judgement.value();
        if (value == null) {
            return new Judged(number, judgement, List.of());
        }
        var odd = desk.list(new FindOddities(judgement.series(), judgement.period(), value), Oddity.class, by);
        var asks = odd.stream().anyMatch(oddity -> NUMBERS.contains(oddity.kind()));
        return new Judged(number, asks ? judgement.toConfirm() : judgement, odd);
    }
}
