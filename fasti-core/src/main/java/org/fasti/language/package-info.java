/** Knowledge of single languages: tables in {@code org/fasti/languages/<code>/}, so that another language is a folder. */
@NullMarked
package org.fasti.language;

import org.jspecify.annotations.NullMarked;
