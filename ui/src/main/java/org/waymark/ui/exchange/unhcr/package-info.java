/** Population tables of UNHCR. */
@NullMarked
package org.waymark.ui.exchange.unhcr;

import org.jspecify.annotations.NullMarked;
