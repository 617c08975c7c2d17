/** From documents to claims. */
@NullMarked
package org.fasti.extract;

import org.jspecify.annotations.NullMarked;
