/** Editions of figures in the workspace: drafted, looked at, signed, published and withdrawn. */
@NullMarked
package org.waymark.ui.workspace.release;

import org.jspecify.annotations.NullMarked;
