/**
 * Files that leave: templates to fill in, figures that can come in again unchanged, and files given back with their
 * problems.
 */
@NullMarked
package org.waymark.ui.exchange.write;

import org.jspecify.annotations.NullMarked;
