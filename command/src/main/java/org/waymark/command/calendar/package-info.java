/** When what a plan measures is to be reported, what it costs those who report, and what comes late all the same. */
@NullMarked
package org.waymark.command.calendar;

import org.jspecify.annotations.NullMarked;
