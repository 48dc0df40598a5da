package org.waymark.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.ui.transplant.Finding;
import org.waymark.ui.transplant.Part;
import org.waymark.ui.transplant.Part.State;
import org.waymark.ui.transplant.Transplant;
import org.waymark.ui.words.Wording;

/**
 * What a transplant would do or has done, part by part.
 *
 * @param outcome {@code ready} (nothing has happened yet), {@code problems} (nothing happened), {@code added}, or
 *     {@code there} where all of it was there already
 * @param parts each with its row in the tree
 */
record TransplantAnswer(
        String strategy, String outcome, int fresh, int there, int problems, int leftOut, List<Row> parts) {

    static TransplantAnswer of(Transplant transplant, boolean added, Wording wording) {
        return new TransplantAnswer(
                transplant.draft().strategy().value(),
                outcome(transplant, added),
                transplant.count(State.NEW),
                transplant.count(State.THERE),
                transplant.count(State.PROBLEM),
                transplant.count(State.LEFT_OUT),
                transplant.parts().stream().map(part -> Row.of(part, wording)).toList());
    }

    private static String outcome(Transplant transplant, boolean added) {
        if (!transplant.mayBeAdded()) {
            return "problems";
        }
        return transplant.isDone() ? "there" : added ? "added" : "ready";
    }

    /** One part. */
    record Row(int row, Part.Kind kind, String id, Words name, State state, List<Said> findings) {

        static Row of(Part part, Wording wording) {
            return new Row(
                    part.row(),
                    part.kind(),
                    part.id(),
                    part.name(),
                    part.state(),
                    part.findings().stream()
                            .map(finding -> Said.of(finding, wording))
                            .toList());
        }
    }

    /** Something about a field, in a sentence; with a remedy where it stands in the way. */
    record Said(
            String field,
            String reason,
            String value,
            String sentence,
            @Nullable String remedy) {

        static Said of(Finding finding, Wording wording) {
            return new Said(
                    finding.field(),
                    finding.reason().name(),
                    finding.value(),
                    wording.text(finding.words(), finding.value()),
                    finding.reason().stops() ? wording.text(finding.remedy(), finding.value()) : null);
        }
    }
}
