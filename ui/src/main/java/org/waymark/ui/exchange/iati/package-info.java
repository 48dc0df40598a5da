/** Results of activities as the International Aid Transparency Initiative writes them. */
@NullMarked
package org.waymark.ui.exchange.iati;

import org.jspecify.annotations.NullMarked;
