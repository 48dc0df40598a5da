/** The territories that are planned for and reported on. */
@NullMarked
package org.waymark.command.place;

import org.jspecify.annotations.NullMarked;
