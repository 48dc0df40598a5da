/** Where those who answer for a milestone say how it is coming along. */
@NullMarked
package org.waymark.ui.workspace.milestone;

import org.jspecify.annotations.NullMarked;
