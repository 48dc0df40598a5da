/** A history told in words, and the commands that undo what it tells. */
@NullMarked
package org.waymark.ui.history;

import org.jspecify.annotations.NullMarked;
