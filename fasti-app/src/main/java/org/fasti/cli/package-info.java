/** The command line. */
@NullMarked
package org.fasti.cli;

import org.jspecify.annotations.NullMarked;
