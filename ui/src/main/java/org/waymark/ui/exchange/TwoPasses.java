package org.waymark.ui.exchange;

import java.io.IOException;

/** Goes through a file once to see that it can be read and what it says twice, and once more to tell it. */
final class TwoPasses {

    private final FormatReader reader;
    private final Source source;

    TwoPasses(FormatReader reader, Source source) {
        this.reader = reader;
        this.source = source;
    }

    void tell(FindingsSink sink) throws IOException {
        try {
            var repetitions = new Repetitions();
            var noting = new Noting(repetitions);
            pass(noting);
            if (noting.nothing()) {
                throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
            }
            pass(new Telling(source.name(), repetitions, sink));
        } catch (Unreadable whole) {
            sink.problem(whole.in(source.name()));
        } catch (Telling.Enough stopped) {
            return;
        }
    }

    private void pass(Findings findings) throws IOException, Unreadable {
        Unfit.unwrapped(() -> {
            reader.read(source, findings);
            return source;
        });
    }

    /** The first time: nothing is told. */
    private static final class Noting implements Findings {

        private final Repetitions repetitions;
        private boolean anything;

        Noting(Repetitions repetitions) {
            this.repetitions = repetitions;
        }

        @Override
        public void add(ReadRow row) {
            anything = true;
            repetitions.note(row);
        }

        @Override
        public void add(Unreadable part) throws Unreadable {
            anything = true;
            if (part.wholeFile()) {
                throw part;
            }
        }

        boolean nothing() {
            return !anything;
        }
    }
}
