/**
 * When the steps of a plan are due, when they were due before, and what was said of them, for every page that tells it.
 */
@NullMarked
package org.waymark.ui.timeline;

import org.jspecify.annotations.NullMarked;
