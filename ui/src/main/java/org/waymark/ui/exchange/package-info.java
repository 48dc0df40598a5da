/** File formats in which statistics arrive and leave: nothing is guessed, what cannot be read is a named problem. */
@NullMarked
package org.waymark.ui.exchange;

import org.jspecify.annotations.NullMarked;
