/** What is owed and when, in words, as days for calendars, and as reminders. */
@NullMarked
package org.waymark.ui.duty;

import org.jspecify.annotations.NullMarked;
