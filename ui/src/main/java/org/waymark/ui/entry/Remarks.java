package org.waymark.ui.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.Oddity;
import org.waymark.query.release.Withheld;

/** What others know of the values that would be sent; asked once for each value. */
final class Remarks {

    private final SheetStory story;
    private final Map<Section, Remark> remarks = new HashMap<>();

    private record Remark(Value value, List<Oddity> odd, Withheld withheld) {}

    Remarks(SheetStory story) {
        this.story = story;
    }

    /** What is odd about it. */
    List<Oddity> odd(Section section, Filling filling) {
        return of(section, filling).map(Remark::odd).orElse(List.of());
    }

    /** What of it the public would not be shown, where there is something to send. */
    Optional<Withheld> withheld(Section section, Filling filling) {
        return of(section, filling).map(Remark::withheld);
    }

    private Optional<Remark> of(Section section, Filling filling) {
        return filling.value()
                .map(value -> remarks.compute(
                        section,
                        (_, before) -> before != null && before.value().equals(value)
                                ? before
                                : new Remark(value, story.oddities(section, value), story.withheld(section, value))));
    }
}
