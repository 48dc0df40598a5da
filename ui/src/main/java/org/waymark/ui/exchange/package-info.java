/** File formats in which statistics arrive, read without guessing: what cannot be read is a named problem. */
@NullMarked
package org.waymark.ui.exchange;

import org.jspecify.annotations.NullMarked;
