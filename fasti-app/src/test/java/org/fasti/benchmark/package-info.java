/** How fast Fasti is, beside named baselines in the same run: {@code mvn -Pbenchmarks verify}. */
@NullMarked
package org.fasti.benchmark;

import org.jspecify.annotations.NullMarked;
