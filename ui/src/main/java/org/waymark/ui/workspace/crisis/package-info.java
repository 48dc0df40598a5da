/** Where planners declare a crisis, see what waits, and look back on it. */
@NullMarked
package org.waymark.ui.workspace.crisis;

import org.jspecify.annotations.NullMarked;
