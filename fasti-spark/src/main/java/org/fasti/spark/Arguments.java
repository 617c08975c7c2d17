package org.fasti.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is asked for.
 *
 * @param dumps paths and patterns of paths, on any file system that the cluster knows
 * @param out where the table is written
 * @param overwrite whether a table that is there goes
 * @param partBytes how many bytes of a dump's file are one task; where it is not said, as many as suit the cluster
 */
record Arguments(List<String> dumps, String out, boolean overwrite, OptionalLong partBytes) {
    static final String USAGE = """
            usage: spark-submit … fasti-spark.jar DUMP… --out TABLE [--overwrite] [--part-mb N]

            Reads dumps of Wikipedia (.xml.bz2, .xml, .xml.gz, .xml.zst) on a cluster and writes what their pages claim to a table
            in Parquet, which `fasti import TABLE` takes into a chronicle. See docs/guide/cluster.md.

              DUMP          a path or a pattern such as hdfs:///dumps/enwiki-*.xml.bz2
              --out TABLE   the folder to write, such as s3a://bucket/claims.parquet
              --overwrite   replaces a table that is there
              --part-mb N   how many MiB of a dump's file are one task (default: up to 32)
            """;

    private static final long MIB = 1 << 20;

    static Arguments of(String... args) throws WrongUse {
        List<String> dumps = new ArrayList<>();
        Optional<String> out = Optional.empty();
        boolean overwrite = false;
        OptionalLong partBytes = OptionalLong.empty();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--out" -> out = Optional.of(value(args, i++));
                case "--part-mb" -> partBytes = OptionalLong.of(mebibytes(value(args, i++)));
                case "--overwrite" -> overwrite = true;
                default -> {
                    if (args[i].startsWith("--")) {
                        throw new WrongUse("unknown option: " + args[i] + "; --help says which there are");
                    }
                    dumps.add(args[i]);
                }
            }
        }
        if (dumps.isEmpty() || out.isEmpty()) {
            throw new WrongUse((dumps.isEmpty() ? "which dumps?" : "--out is missing: where is the table to go?")
                    + " --help says how to call it");
        }
        return new Arguments(List.copyOf(dumps), out.get(), overwrite, partBytes);
    }

    private static String value(String[] args, int option) throws WrongUse {
        if (option + 1 >= args.length) {
            throw new WrongUse(args[option] + " needs a value");
        }
        return args[option + 1];
    }

    private static long mebibytes(String text) throws WrongUse {
        try {
            long count = Long.parseLong(text);
            if (count >= 1 && count <= Long.MAX_VALUE / MIB) {
                return count * MIB;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new WrongUse("--part-mb is a whole number of MiB from 1 on, not " + text);
    }
}
