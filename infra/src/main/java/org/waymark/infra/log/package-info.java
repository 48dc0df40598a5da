/** The log: what has happened, in PostgreSQL, in an order in which no reader ever steps over anything. */
@NullMarked
package org.waymark.infra.log;

import org.jspecify.annotations.NullMarked;
