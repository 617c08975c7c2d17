/** Sources side by side: what each says of one tenure, and what can be said on the word of all of them. */
@NullMarked
package org.fasti.attest;

import org.jspecify.annotations.NullMarked;
