/** Tables whose columns a person matches: CSV and spreadsheets. */
@NullMarked
package org.waymark.ui.exchange.table;

import org.jspecify.annotations.NullMarked;
