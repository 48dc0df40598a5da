/** Files that back up reported values, kept in PostgreSQL beside the log under the hash of what they hold. */
@NullMarked
package org.waymark.infra.evidence;

import org.jspecify.annotations.NullMarked;
