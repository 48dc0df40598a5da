/** What is odd about values, in words. */
@NullMarked
package org.waymark.ui.quality;

import org.jspecify.annotations.NullMarked;
