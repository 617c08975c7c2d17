/** Reads tables of tenures, row by row, into claims. */
@NullMarked
package org.fasti.table;

import org.jspecify.annotations.NullMarked;
