/** The XML that MediaWiki exports, cut into pages without a parser of XML; nothing is known here of what pages say. */
@NullMarked
package org.fasti.source.dump;

import org.jspecify.annotations.NullMarked;
