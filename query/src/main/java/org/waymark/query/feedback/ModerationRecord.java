package org.waymark.query.feedback;

import java.util.List;
import java.util.Map;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.WithheldBecause;

/**
 * How voices are read here, in numbers.
 *
 * @param late how many of those that wait have waited for more than a day
 * @param flagged how many of those that wait somebody flagged
 * @param withheld by reason
 * @param readers by how much they decided
 * @param lists how often the words of each language pointed at what people then withheld
 */
public record ModerationRecord(
        int waiting,
        int late,
        int flagged,
        int published,
        int redacted,
        Map<WithheldBecause, Integer> withheld,
        int decidedLate,
        Appeals appeals,
        List<Reader> readers,
        List<ListAccuracy> lists) {

    /** What became of appeals. */
    public record Appeals(int waiting, int granted, int dismissed) {}

    /** What one person decided; overturned are those another person sent back. */
    public record Reader(ParticipantId by, int decided, int withheld, int late, int overturned) {}

    /**
     * How well a list of words points, counted over voices that people have decided about.
     *
     * @param read voices in this language
     * @param marked those with a word of the list
     * @param right those of them that were withheld as illegal or harmful
     * @param disturbing all that were withheld so, marked or not
     */
    public record ListAccuracy(String language, int read, int marked, int right, int disturbing) {

        /** Whether anything was marked or missed. */
        public boolean tells() {
            return marked + disturbing > 0;
        }
    }
}
