/** The whole way of a page: from a document through its claims to its tenures. */
@NullMarked
package org.fasti.read;

import org.jspecify.annotations.NullMarked;
