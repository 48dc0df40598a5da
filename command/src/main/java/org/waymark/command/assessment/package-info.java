/** By which method it is said whether a strategy is on course. */
@NullMarked
package org.waymark.command.assessment;

import org.jspecify.annotations.NullMarked;
