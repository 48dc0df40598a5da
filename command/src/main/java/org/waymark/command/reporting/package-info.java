/** The values a source reports for an indicator and a place, period by period. */
@NullMarked
package org.waymark.command.reporting;

import org.jspecify.annotations.NullMarked;
