/** Data value sets of DHIS2, and ADX, the exchange form of health figures. */
@NullMarked
package org.waymark.ui.exchange.dhis2;

import org.jspecify.annotations.NullMarked;
