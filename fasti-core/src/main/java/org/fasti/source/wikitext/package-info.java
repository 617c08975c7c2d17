/** The marks of wikitext, found without knowing what any template means. */
@NullMarked
package org.fasti.source.wikitext;

import org.jspecify.annotations.NullMarked;
