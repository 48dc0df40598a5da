/** What those who answer for a planned step say of it. */
@NullMarked
package org.waymark.command.milestone;

import org.jspecify.annotations.NullMarked;
