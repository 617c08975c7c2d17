package org.fasti.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Where {@code spark-submit} starts. */
public final class FastiSpark {
    private static final int WRONG_USE = 2;

    private FastiSpark() {}

    /** Reads the dumps that are named into a table of claims; see docs/guide/cluster.md. */
    public static void main(String[] args) throws IOException {
        if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
            System.out.println(Arguments.USAGE);
            return;
        }
        try {
            Arguments arguments = Arguments.of(args);
            try (SparkSession spark = SparkSession.builder().appName("Fasti").getOrCreate()) {
                new ClusterRun(spark, arguments, FastiSpark::say).run();
            }
        } catch (WrongUse e) {
            e.messages().forEach(FastiSpark::say);
            System.exit(WRONG_USE);
        }
    }

    private static void say(String message) {
        System.err.println("fasti: " + message);
    }
}
