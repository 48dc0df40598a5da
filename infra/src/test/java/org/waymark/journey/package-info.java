/** Whole journeys through the packaged service, as people and programs make them. */
@NullMarked
package org.waymark.journey;

import org.jspecify.annotations.NullMarked;
