/** What people have typed and not sent yet, kept in PostgreSQL beside the log. */
@NullMarked
package org.waymark.infra.begun;

import org.jspecify.annotations.NullMarked;
