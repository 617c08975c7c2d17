/** Rules that show what is wrong or doubtful in a line of holders, and the findings they give. */
@NullMarked
package org.fasti.check;

import org.jspecify.annotations.NullMarked;
