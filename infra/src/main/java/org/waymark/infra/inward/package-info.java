/** Reports that organisations' own systems send over Kafka, and the answers to them. */
@NullMarked
package org.waymark.infra.inward;

import org.jspecify.annotations.NullMarked;
