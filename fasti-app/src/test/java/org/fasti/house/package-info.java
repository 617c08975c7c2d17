/** The house rules: architecture, formatting and style as tests, each with its reason. */
@NullMarked
package org.fasti.house;

import org.jspecify.annotations.NullMarked;
