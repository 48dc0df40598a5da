/** Who owes which report, by which calendar, and what that costs. */
@NullMarked
package org.waymark.ui.workspace.duty;

import org.jspecify.annotations.NullMarked;
