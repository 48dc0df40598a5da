/** The workspace of those who are signed in: its shell, who sits at it, and what all its screens have in common. */
@NullMarked
package org.waymark.ui.workspace;

import org.jspecify.annotations.NullMarked;
