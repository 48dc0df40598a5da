/** Forms in which organisations enter values: what they ask, what is typed, and what becomes of it when it is sent. */
@NullMarked
package org.waymark.ui.entry;

import org.jspecify.annotations.NullMarked;
