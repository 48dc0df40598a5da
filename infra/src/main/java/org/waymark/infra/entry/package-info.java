/** What is typed into forms and the receipts of what was sent, kept in PostgreSQL beside the log. */
@NullMarked
package org.waymark.infra.entry;

import org.jspecify.annotations.NullMarked;
