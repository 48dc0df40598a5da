/** What is told beside figures, for those who tell it. */
@NullMarked
package org.waymark.ui.workspace.fact;

import org.jspecify.annotations.NullMarked;
