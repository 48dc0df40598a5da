/** Data repositories of the Open SDG platform. */
@NullMarked
package org.waymark.ui.exchange.opensdg;

import org.jspecify.annotations.NullMarked;
