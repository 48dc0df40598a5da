/** The public site: plain pages that need no account, no cookie and no script. */
@NullMarked
package org.waymark.ui.site;

import org.jspecify.annotations.NullMarked;
