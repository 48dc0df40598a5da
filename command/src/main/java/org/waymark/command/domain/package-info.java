/** The parts of life that integration is looked at by. */
@NullMarked
package org.waymark.command.domain;

import org.jspecify.annotations.NullMarked;
