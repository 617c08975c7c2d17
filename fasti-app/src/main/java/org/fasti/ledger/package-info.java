/**
 * The chronicle: an append-only ledger in one file, chained by hash, and the tenures derived from it. What is in the
 * file, table by table: docs/chronicle.md.
 */
@NullMarked
package org.fasti.ledger;

import org.jspecify.annotations.NullMarked;
