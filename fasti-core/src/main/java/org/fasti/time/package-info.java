/** Time with doubt: EDTF dates, bounds as pairs of days, three-valued answers. Imports nothing of ours. */
@NullMarked
package org.fasti.time;

import org.jspecify.annotations.NullMarked;
