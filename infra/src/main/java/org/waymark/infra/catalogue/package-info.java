/** What comes with the product: lists of domains, commitments and indicators. */
@NullMarked
package org.waymark.infra.catalogue;

import org.jspecify.annotations.NullMarked;
