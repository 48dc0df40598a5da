/** Coalitions and working groups: who works together, on what, since when. */
@NullMarked
package org.waymark.command.coalition;

import org.jspecify.annotations.NullMarked;
