/** How what authorities report stands beside what others observe, what people say and what monitors verify. */
@NullMarked
package org.waymark.command.standing;

import org.jspecify.annotations.NullMarked;
