/** Dates and ranges of dates as people write them. */
@NullMarked
package org.fasti.extract.date;

import org.jspecify.annotations.NullMarked;
