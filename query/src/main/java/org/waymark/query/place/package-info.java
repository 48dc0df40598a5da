/** Places, by code. */
@NullMarked
package org.waymark.query.place;

import org.jspecify.annotations.NullMarked;
