/** Editions of figures that are published once, cited, and never changed. */
@NullMarked
package org.waymark.command.release;

import org.jspecify.annotations.NullMarked;
