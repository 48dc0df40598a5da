/** Reporting calendars, exceptions from their locks, and budgets of reporting time. */
@NullMarked
package org.waymark.query.calendar;

import org.jspecify.annotations.NullMarked;
