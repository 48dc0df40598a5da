/** Stretches of a strategy in which less is reported, answers come sooner and names are kept back. */
@NullMarked
package org.waymark.command.crisis;

import org.jspecify.annotations.NullMarked;
