package org.waymark.ui.imports;

/** One sending of a file, by the reference on its receipt, for example {@code 7K2M-9QXD}. */
public record ImportId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
