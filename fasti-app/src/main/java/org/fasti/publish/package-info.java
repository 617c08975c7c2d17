/** Tenures and claims in the formats people take away. */
@NullMarked
package org.fasti.publish;

import org.jspecify.annotations.NullMarked;
