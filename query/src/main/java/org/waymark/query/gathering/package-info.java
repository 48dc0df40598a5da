/** What people said when they sat together. */
@NullMarked
package org.waymark.query.gathering;

import org.jspecify.annotations.NullMarked;
