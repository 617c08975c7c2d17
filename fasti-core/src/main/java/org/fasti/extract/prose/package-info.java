/** Claims from sentences. */
@NullMarked
package org.fasti.extract.prose;

import org.jspecify.annotations.NullMarked;
