/** What one passage of one source says, never changed once made. */
@NullMarked
package org.fasti.claim;

import org.jspecify.annotations.NullMarked;
