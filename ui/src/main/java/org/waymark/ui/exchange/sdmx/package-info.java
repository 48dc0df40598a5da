/** Statistics as SDMX and Eurostat write them. */
@NullMarked
package org.waymark.ui.exchange.sdmx;

import org.jspecify.annotations.NullMarked;
