/**
 * Claims as rows of a table with typed columns, and back: the form in which programs that do not share Fasti's classes,
 * and machines that do not share its files, hand claims to each other. Nothing is lost on the way.
 */
@NullMarked
package org.fasti.columns;

import org.jspecify.annotations.NullMarked;
