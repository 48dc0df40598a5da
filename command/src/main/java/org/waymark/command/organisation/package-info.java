/** Who reports, and what each is entrusted to report. */
@NullMarked
package org.waymark.command.organisation;

import org.jspecify.annotations.NullMarked;
