/** Voices, for moderators and for their authors. */
@NullMarked
package org.waymark.query.feedback;

import org.jspecify.annotations.NullMarked;
