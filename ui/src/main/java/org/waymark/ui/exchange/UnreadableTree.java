package org.waymark.ui.exchange;

/** A file with a goal tree that is refused as a whole, with the field in the way. */
public final class UnreadableTree extends Exception {

    private final TreeProblem problem;
    private final String field;

    UnreadableTree(TreeProblem problem, String field) {
        super(problem + " " + field, null, false, false);
        this.problem = problem;
        this.field = field;
    }

    public TreeProblem problem() {
        return problem;
    }

    /** Path of the field, for example {@code goals[2].measures[0].weight}; empty where the whole file is meant. */
    public String field() {
        return field;
    }

    /** Key of the sentence that says what is wrong. */
    public String words() {
        return "exchange.tree." + problem;
    }

    /** Key of the sentence that says what to do. */
    public String remedy() {
        return "exchange.tree." + problem + ".remedy";
    }
}
