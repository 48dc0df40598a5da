/** Coalitions and working groups, and who belongs to them. */
@NullMarked
package org.waymark.query.coalition;

import org.jspecify.annotations.NullMarked;
