/**
 * What surrounds a round of consultation: what people are given to read, who stands behind the plan, and the response.
 */
@NullMarked
package org.waymark.command.consultation;

import org.jspecify.annotations.NullMarked;
