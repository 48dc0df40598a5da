/** What stands between a door and the rules: who may ask, for whom, and once only. */
@NullMarked
package org.waymark.infra.guard;

import org.jspecify.annotations.NullMarked;
