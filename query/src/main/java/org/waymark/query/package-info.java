/** What may be known: one package for each page people look at. */
@NullMarked
package org.waymark.query;

import org.jspecify.annotations.NullMarked;
