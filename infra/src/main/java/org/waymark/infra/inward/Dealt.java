package org.waymark.infra.inward;

/** What dealing with a record comes to: an answer, or that it is held back. */
sealed interface Dealt permits Answer, Inspected.Poison {}
