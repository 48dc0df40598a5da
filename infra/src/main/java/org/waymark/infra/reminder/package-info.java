/** Reminders by e-mail: one message for each person and day, at most. */
@NullMarked
package org.waymark.infra.reminder;

import org.jspecify.annotations.NullMarked;
