package org.fasti.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.fasti.source.DumpPart;
import org.fasti.source.DumpParts;
import org.fasti.source.Reading;
import org.fasti.source.SourceOptions;
import org.jspecify.annotations.Nullable;

/** Dumps into a table, a part of a dump for each task. */
final class ClusterRun {
    private static final long MOST_A_PART = 32 << 20;
    private static final long LEAST_A_PART = 1 << 20;
    /** So that the last parts do not keep one core while the others wait. */
    private static final int PARTS_A_CORE = 4;

    private final SparkSession spark;
    private final Arguments arguments;
    private final Consumer<String> messages;

    ClusterRun(SparkSession spark, Arguments arguments, Consumer<String> messages) {
        this.spark = spark;
        this.arguments = arguments;
        this.messages = messages;
    }

    /**
     * Reads and writes.
     *
     * @throws WrongUse if nothing could be begun
     */
    void run() throws IOException, WrongUse {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Path out = new Path(arguments.out());
        if (!arguments.overwrite() && out.getFileSystem(configuration).exists(out)) {
            throw new WrongUse(out + " is there already; --overwrite replaces it");
        }
        List<DumpPart> parts = parts(configuration);
        long started = System.nanoTime();
        LongAccumulator seen = spark.sparkContext().longAccumulator("pages seen");
        write(parts, seen);
        double seconds = (System.nanoTime() - started) / 1e9;
        new Report(spark, arguments.out()).tell(seen.value(), seconds, messages);
    }

    private List<DumpPart> parts(Configuration configuration) throws IOException, WrongUse {
        List<FileStatus> files = files(configuration);
        long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
        long share = bytes / PARTS_A_CORE / Math.max(1, spark.sparkContext().defaultParallelism());
        long partBytes = arguments.partBytes().orElse(Math.clamp(share, LEAST_A_PART, MOST_A_PART));
        List<DumpPart> parts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (FileStatus file : files) {
            ClusterFile dump = new ClusterFile(file.getPath().toString(), configuration);
            try {
                switch (DumpParts.of(dump, partBytes, SourceOptions.DEFAULTS)) {
                    case DumpParts.Cut.Parts(var some) -> parts.addAll(some);
                    case DumpParts.Cut.Refused(var reason) -> refused.add(reason.message());
                }
            } catch (UncheckedIOException e) {
                refused.add(e.getMessage() + ": " + e.getCause());
            }
        }
        if (!refused.isEmpty()) {
            throw new WrongUse(refused);
        }
        return parts;
    }

    private List<FileStatus> files(Configuration configuration) throws IOException, WrongUse {
        List<FileStatus> files = new ArrayList<>();
        for (String dump : arguments.dumps()) {
            Path path = new Path(dump);
            FileSystem fileSystem = path.getFileSystem(configuration);
            FileStatus @Nullable [] found = fileSystem.globStatus(path);
            List<FileStatus> some = found == null
                    ? List.of()
                    : Arrays.stream(found).filter(FileStatus::isFile).toList();
            if (some.isEmpty()) {
                throw new WrongUse(dump + ": there is no such file; check the path");
            }
            files.addAll(some);
        }
        return files;
    }

    private void write(List<DumpPart> parts, LongAccumulator seen) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> configuration = context.broadcast(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        // Days are written by the calendar that Fasti reckons in, and files are packed so that every reader can unpack
        // them.
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        spark.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
        spark.createDataFrame(
                        context.parallelize(parts, Math.max(1, parts.size()))
                                .flatMap(
                                        part -> rows(part, configuration.value().value(), seen))
                                .map(ClaimTable::row),
                        ClaimTable.schema())
                .write()
                .mode(arguments.overwrite() ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                .option("compression", "gzip")
                .parquet(arguments.out());
    }

    private static PartRows rows(DumpPart part, Configuration configuration, LongAccumulator seen) throws IOException {
        Reading reading = DumpParts.read(part, new ClusterFile(part.file(), configuration), SourceOptions.DEFAULTS);
        TaskContext.get().addTaskCompletionListener(_ -> {
            seen.add(reading.pagesSeen());
            reading.close();
        });
        return new PartRows(new Path(part.file()).getName(), reading);
    }
}
