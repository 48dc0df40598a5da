/** XML and JSON read as streams, with nothing fetched, nothing expanded and everything limited. */
@NullMarked
package org.waymark.ui.exchange.markup;

import org.jspecify.annotations.NullMarked;
