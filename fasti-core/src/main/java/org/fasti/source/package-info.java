/** Documents: reading any format into text with structure, every span an offset into that text. */
@NullMarked
package org.fasti.source;

import org.jspecify.annotations.NullMarked;
