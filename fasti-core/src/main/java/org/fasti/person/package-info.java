/** Names of persons: what is a name's own, what is title or honorific, and how far two names are alike. */
@NullMarked
package org.fasti.person;

import org.jspecify.annotations.NullMarked;
