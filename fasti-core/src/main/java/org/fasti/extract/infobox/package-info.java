/** Claims from infoboxes. */
@NullMarked
package org.fasti.extract.infobox;

import org.jspecify.annotations.NullMarked;
