/** Archives opened with care: nothing is unpacked to disk, every path and size is looked at first. */
@NullMarked
package org.waymark.ui.exchange.archive;

import org.jspecify.annotations.NullMarked;
