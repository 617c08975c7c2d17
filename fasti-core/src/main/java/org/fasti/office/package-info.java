/** Positions and the grammar of their titles. Imports nothing of ours. */
@NullMarked
package org.fasti.office;

import org.jspecify.annotations.NullMarked;
