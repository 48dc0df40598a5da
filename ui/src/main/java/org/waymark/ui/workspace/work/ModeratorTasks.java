package org.waymark.ui.workspace.work;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Voice;
import org.waymark.ui.workspace.Seat;

/** A moderator reads what came in within a day, and finds themes for what was published. */
final class ModeratorTasks {

    private final Seat seat;

    ModeratorTasks(Seat seat) {
        this.seat = seat;
    }

    Stream<Task> all() {
        var waiting = seat.list(new FindInbox(Pile.WAITING), Voice.class);
        var unread = waiting.stream()
                .filter(voice -> voice.attention().until() != null)
                .toList();
        var rest = waiting.stream()
                .filter(voice -> voice.attention().until() == null)
                .map(voice -> new Task(voice.answerDue(), seat.text("workspace.work.join"), "feedback"));
        return Stream.concat(unread.isEmpty() ? Stream.empty() : Stream.of(read(unread)), rest);
    }

    /** All of them are one thing to do, due with the first of them. */
    private Task read(List<Voice> unread) {
        var late = unread.stream()
                .filter(voice -> voice.attention().late(seat.now()))
                .count();
        var first = unread.stream()
                .flatMap(voice -> Stream.ofNullable(voice.attention().until()))
                .map(until -> LocalDate.ofInstant(until, ZoneOffset.UTC))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Task(first, seat.text("workspace.work.read", unread.size(), late), "feedback");
    }
}
