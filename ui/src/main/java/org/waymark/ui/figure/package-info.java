/** Figures: one model drawn as line, gap, bar and mark, and told as table, file and sentence. */
@NullMarked
package org.waymark.ui.figure;

import org.jspecify.annotations.NullMarked;
