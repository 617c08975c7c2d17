/** Lists and tables of an office's holders, on pages about the office, its body or its place. */
@NullMarked
package org.fasti.extract.holders;

import org.jspecify.annotations.NullMarked;
