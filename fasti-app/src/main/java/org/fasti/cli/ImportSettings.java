package org.fasti.cli;

import java.util.Optional;
import org.fasti.table.ColumnMap;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * What is said of tables when they are imported.
 *
 * @param source the source's name; where it is not said, the rows or the file's name say it
 * @param complete whether a table lists all that its source lists
 */
record ImportSettings(
        ColumnMap columns,
        Optional<String> source,
        Optional<Edtf> published,
        EndConvention ends,
        Optional<String> licence,
        boolean complete) {}
