/** How differences between versions of a plan are told, the same on pages and on screens. */
@NullMarked
package org.waymark.ui.change;

import org.jspecify.annotations.NullMarked;
