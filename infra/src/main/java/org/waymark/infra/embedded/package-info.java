/** The servers Waymark brings along, so that one machine and one command are enough. */
@NullMarked
package org.waymark.infra.embedded;

import org.jspecify.annotations.NullMarked;
