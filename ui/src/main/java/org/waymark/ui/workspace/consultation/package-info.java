/** Rounds of consultation: what people are given to read, who stands how to the plan, and what is answered. */
@NullMarked
package org.waymark.ui.workspace.consultation;

import org.jspecify.annotations.NullMarked;
