package org.waymark.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.PlaceEvent.BoundaryTakenBack;
import org.waymark.command.place.PlaceEvent.PlaceCoded;
import org.waymark.command.place.PlaceEvent.PlaceDated;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceEvent.PlaceSplit;
import org.waymark.command.place.PlaceEvent.PlaceUncoded;
import org.waymark.command.place.PlaceEvent.PlacesMerged;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.VocabularyEvent;
import org.waymark.command.place.VocabularyEvent.CodeListDescribed;
import org.waymark.command.place.VocabularyEvent.LevelNamed;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/** What is stated of places, their levels and their code lists. */
record PlaceWords(Wording wording, Naming names) {

    String of(PlaceEvent event) {
        return switch (event) {
            case PlaceRegistered place -> in(place.name());
            case PlaceRenamed place -> in(place.name());
            case PlaceCoded coded -> wording.upright(coded.list().value() + " " + coded.code());
            case PlaceUncoded uncoded -> wording.upright(uncoded.list().value());
            case PlaceDated dated -> span(dated.from(), dated.until());
            case PlacesMerged merged -> wording.date(merged.day()) + "\n" + places(merged.from());
            case PlaceSplit split -> wording.date(split.day()) + "\n" + places(split.into());
            case BoundaryTakenBack back -> wording.date(back.day());
            default -> "";
        };
    }

    String of(VocabularyEvent event) {
        return switch (event) {
            case LevelNamed named -> in(named.name());
            case CodeListDescribed described -> in(described.name());
        };
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return wording.text(
                "change.span", from == null ? "…" : wording.date(from), until == null ? "…" : wording.date(until));
    }

    private String places(List<PlaceId> places) {
        return places.stream().map(names::of).collect(Collectors.joining("\n"));
    }

    private String in(Words words) {
        return words.in(wording.language());
    }
}
