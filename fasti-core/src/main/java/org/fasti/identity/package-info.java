/** Which persons of different sources are one, and which wordings mean one office: with reasons that people can read. */
@NullMarked
package org.fasti.identity;

import org.jspecify.annotations.NullMarked;
