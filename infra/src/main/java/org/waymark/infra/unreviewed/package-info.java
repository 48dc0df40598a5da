/** Values whose review is switched off, which count as they come in. */
@NullMarked
package org.waymark.infra.unreviewed;

import org.jspecify.annotations.NullMarked;
