/** Which crises there were and are, and what holds while they last. */
@NullMarked
package org.waymark.query.crisis;

import org.jspecify.annotations.NullMarked;
