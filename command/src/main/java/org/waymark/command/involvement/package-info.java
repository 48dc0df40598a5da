/** Who does what for a strategy: the roles organisations declare for its goals, in calm and in crisis. */
@NullMarked
package org.waymark.command.involvement;

import org.jspecify.annotations.NullMarked;
