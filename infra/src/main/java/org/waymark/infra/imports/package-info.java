/**
 * Imports that survive a restart: files, jobs and the outcome of each row in PostgreSQL, and who brings them forward.
 */
@NullMarked
package org.waymark.infra.imports;

import org.jspecify.annotations.NullMarked;
