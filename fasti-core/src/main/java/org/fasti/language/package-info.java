/** What is known of each language, read from data files; and the words of a text. Imports nothing of ours. */
@NullMarked
package org.fasti.language;

import org.jspecify.annotations.NullMarked;
