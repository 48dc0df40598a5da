/** By which definitions, words and limits voices are read. */
@NullMarked
package org.waymark.query.moderation;

import org.jspecify.annotations.NullMarked;
