package org.waymark.ui.exchange;

/** Tells a sink what a file says, save what it says twice. */
final class Telling implements Findings {

    /** The sink wants no more. */
    static final class Enough extends RuntimeException {
        Enough() {
            super("The sink wants no more", null, false, false);
        }
    }

    private final String name;
    private final Repetitions repetitions;
    private final FindingsSink sink;
    private String file;

    Telling(String file, Repetitions repetitions, FindingsSink sink) {
        this.name = file;
        this.file = file;
        this.repetitions = repetitions;
        this.sink = sink;
    }

    @Override
    public void inside(String part) {
        file = name + "/" + part;
    }

    @Override
    public void add(ReadRow row) {
        goOn(
                switch (repetitions.tell(row)) {
                    case ONCE -> sink.row(row);
                    case AGAIN ->
                        sink.problem(row.problem(ProblemReason.REPEATED).in(file));
                    case DISPUTED ->
                        sink.problem(row.problem(ProblemReason.CONTRADICTORY).in(file));
                });
    }

    @Override
    public void add(Unreadable part) throws Unreadable {
        if (part.wholeFile()) {
            throw part;
        }
        goOn(sink.problem(part.in(file)));
    }

    private static void goOn(boolean more) {
        if (!more) {
            throw new Enough();
        }
    }
}
