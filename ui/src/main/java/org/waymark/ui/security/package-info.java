/** Who may come in by which door. */
@NullMarked
package org.waymark.ui.security;

import org.jspecify.annotations.NullMarked;
