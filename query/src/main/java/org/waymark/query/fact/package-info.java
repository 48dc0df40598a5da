/** What is told in public beside figures. */
@NullMarked
package org.waymark.query.fact;

import org.jspecify.annotations.NullMarked;
