package org.fasti.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fasti.columns.RowContent;
import org.fasti.table.ClaimTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is shipped, by Spark's own launcher and beside nothing but Spark. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ShippedJarIT {
    @TempDir
    private Path folder;

    @Test
    void spark_submit_takes_the_jar_and_its_claims_are_those_of_one_machine() throws Exception {
        Path dump = ElmWiki.multistream(folder.resolve("elmwiki.xml.bz2"), new ElmWiki(6).streams(80));
        Path table = folder.resolve("claims.parquet");

        String said = submit(dump.toString(), "--out", table.toString());

        assertThat(said).contains("claims on ", "pages read, of 78 pages in all", "; 2 could not be read");
        List<RowContent> read = new ArrayList<>();
        ClaimTable.look(table).read(row -> read.add(row.content()));
        assertThat(read)
                .isEqualTo(OnOneMachine.read(dump).stream().map(RowContent::of).toList());
    }

    @Test
    void the_jar_says_how_it_is_called() throws Exception {
        assertThat(submit("--help")).contains("usage: spark-submit").doesNotContain("Exception");
        assertThat(submit("elm.xml.bz2")).contains("fasti: --out is missing").doesNotContain("Exception");
    }

    private String submit(String... arguments) throws IOException, InterruptedException {
        String jar = System.getProperty("fasti.shipped", "");
        assumeTrue(!jar.isEmpty(), "needs the jar, which `mvn verify` makes");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                spark(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.driver.host=127.0.0.1",
                jar));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.waitFor();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    /** The jars of Spark, without Fasti's and those that are in Fasti's. */
    private static String spark() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("tools/jackson"))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(fasti|jsoup).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
