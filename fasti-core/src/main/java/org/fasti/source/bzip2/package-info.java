/** Unpacks bzip2 on all cores, block by block. */
@NullMarked
package org.fasti.source.bzip2;

import org.jspecify.annotations.NullMarked;
