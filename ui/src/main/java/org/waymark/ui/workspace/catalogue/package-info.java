/** The catalogues and those who look after them. */
@NullMarked
package org.waymark.ui.workspace.catalogue;

import org.jspecify.annotations.NullMarked;
