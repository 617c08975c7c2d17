/** From claims to tenures and findings. */
@NullMarked
package org.fasti.reconcile;

import org.jspecify.annotations.NullMarked;
