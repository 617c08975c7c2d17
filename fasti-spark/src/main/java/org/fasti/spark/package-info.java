/** Reads dumps on a cluster into a table of claims. Knows the core only. */
@NullMarked
package org.fasti.spark;

import org.jspecify.annotations.NullMarked;
