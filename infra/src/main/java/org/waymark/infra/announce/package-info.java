/** What leaves the house: the published language, announced on Kafka to whoever cares. */
@NullMarked
package org.waymark.infra.announce;

import org.jspecify.annotations.NullMarked;
