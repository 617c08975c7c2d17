package org.fasti.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What came of a run. It counts what was written, so that a task which was tried twice counts once. */
final class Report {
    private static final int MOST_NAMED = 20;

    private final Dataset<Row> table;
    private final String out;

    Report(SparkSession spark, String out) {
        this.table = spark.read().parquet(out);
        this.out = out;
    }

    void tell(long seen, double seconds, Consumer<String> messages) {
        Row counts = table.agg(
                        count("claim"),
                        org.apache.spark.sql.functions.count_if(col("claim").equalTo(0)),
                        org.apache.spark.sql.functions.count_if(
                                col("says").isNull().and(col("unread").isNull())),
                        count("unread"))
                .first();
        long claims = counts.getLong(0);
        long withClaims = counts.getLong(1);
        long silent = counts.getLong(2);
        long unread = counts.getLong(3);
        List<Row> broken = unread == 0
                ? List.of()
                : table.filter(col("unread").isNotNull())
                        .orderBy("dump", "at", "page")
                        .select("dump", "at", "doc", "unread")
                        .takeAsList(MOST_NAMED);
        broken.forEach(row -> messages.accept(
                row.getString(0) + " at " + row.getLong(1) + ": " + row.getString(2) + ": " + row.getString(3)));
        messages.accept(String.format(
                Locale.ROOT,
                "%s: %,d claims on %,d of %,d pages read, of %,d pages in all, in %,.0f s%s",
                out,
                claims,
                withClaims,
                withClaims + silent,
                seen,
                seconds,
                unread == 0
                        ? ""
                        : String.format(Locale.ROOT, "; %,d could not be read (column unread says why)", unread)));
    }
}
