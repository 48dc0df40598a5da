package org.waymark.ui.imports;

/**
 * Why nothing can be taken from a file.
 *
 * @param line where reading ended, 0 where the whole file is meant
 * @param words key of the sentence that says what is wrong
 * @param remedy key of the sentence that says what to do
 */
public record FileRefusal(int line, String column, String value, String words, String remedy) {

    static FileRefusal because(ImportRefusal refusal) {
        return new FileRefusal(0, "", "", refusal.key(), refusal.key() + ".remedy");
    }
}
