/** What is measured, and exactly how. */
@NullMarked
package org.waymark.command.indicator;

import org.jspecify.annotations.NullMarked;
