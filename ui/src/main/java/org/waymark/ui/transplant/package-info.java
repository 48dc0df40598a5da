/** A goal with everything below it, taken from another strategy into a draft: looked at first, then added. */
@NullMarked
package org.waymark.ui.transplant;

import org.jspecify.annotations.NullMarked;
