/** The plan editor: goals, measures, milestones and versions. */
@NullMarked
package org.waymark.ui.workspace.plan;

import org.jspecify.annotations.NullMarked;
