/** One voice, from the first word to its answer. */
@NullMarked
package org.waymark.command.feedback;

import org.jspecify.annotations.NullMarked;
