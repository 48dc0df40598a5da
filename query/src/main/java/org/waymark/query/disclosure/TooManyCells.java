package org.waymark.query.disclosure;

/** A table has too many cells to be looked through. Fewer groups, places or periods make it smaller. */
public final class TooManyCells extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyCells(int cells) {
        super(cells + " cells, at most " + Table.MOST);
    }
}
