/** Incidents, for those who hand them to whoever may have them. */
@NullMarked
package org.waymark.ui.workspace.incident;

import org.jspecify.annotations.NullMarked;
