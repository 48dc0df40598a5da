/** Themes and the public ledger of what became of them. */
@NullMarked
package org.waymark.query.theme;

import org.jspecify.annotations.NullMarked;
