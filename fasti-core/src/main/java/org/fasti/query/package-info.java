/** Questions to the chronicle: from tenures with doubt to answers that say what is certain, what possible, and why. */
@NullMarked
package org.fasti.query;

import org.jspecify.annotations.NullMarked;
