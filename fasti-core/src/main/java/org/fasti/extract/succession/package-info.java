/** Claims from succession lines and boxes. */
@NullMarked
package org.fasti.extract.succession;

import org.jspecify.annotations.NullMarked;
