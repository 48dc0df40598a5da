/** Tests of the public pages, on sample answers. */
@NullMarked
package org.waymark.ui.site;

import org.jspecify.annotations.NullMarked;
