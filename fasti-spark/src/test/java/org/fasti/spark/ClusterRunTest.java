package org.fasti.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.fasti.columns.Column;
import org.fasti.columns.Row;
import org.fasti.columns.RowContent;
import org.fasti.table.ClaimTable;
import org.fasti.table.TableTrouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The cluster's claims are those of one machine. One session serves all tests. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClusterRunTest {
    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("Fasti's tests")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.sql.shuffle.partitions", 1)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** Runs; gives the messages. */
    private static List<String> run(String... arguments) throws IOException, WrongUse {
        return run(Arguments.of(arguments));
    }

    private static List<String> run(Arguments arguments) throws IOException, WrongUse {
        List<String> messages = new ArrayList<>();
        new ClusterRun(spark, arguments, messages::add).run();
        return messages;
    }

    /** What was written, in the order of places, without them. */
    private static List<Row> written(Path table) {
        return spark.read().parquet(table.toString()).orderBy("dump", "at", "page", "claim").collectAsList().stream()
                .map(ClusterRunTest::cells)
                .toList();
    }

    private static Row cells(org.apache.spark.sql.Row written) {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int at = written.fieldIndex(column.label());
            if (!written.isNullAt(at)) {
                cells.put(
                        column,
                        switch (column.type()) {
                            case TEXT, WHOLE, LONG, DAY -> written.get(at);
                            case TEXTS -> written.<String>getList(at);
                            case GROUPS ->
                                written.<org.apache.spark.sql.Row>getList(at).stream()
                                        .map(group -> group(column, group))
                                        .toList();
                        });
            }
        }
        return withoutPlace(cells);
    }

    private static Map<String, Object> group(Column column, org.apache.spark.sql.Row written) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (Column.Field field : column.fields()) {
            int at = written.fieldIndex(field.name());
            if (!written.isNullAt(at)) {
                group.put(field.name(), written.get(at));
            }
        }
        return group;
    }

    /** Where a page stands, each packing says otherwise; and empty lists are no lists. */
    private static Row withoutPlace(Map<Column, Object> cells) {
        cells.keySet().removeAll(List.of(Column.AT, Column.PAGE));
        cells.values().removeIf(cell -> cell instanceof List<?> list && list.isEmpty());
        return Row.of(cells);
    }

    private static List<Row> onOneMachine(Path dump) {
        return OnOneMachine.read(dump).stream()
                .map(row -> {
                    Map<Column, Object> cells = new EnumMap<>(Column.class);
                    for (Column column : Column.values()) {
                        row.cell(column).ifPresent(cell -> cells.put(column, cell));
                    }
                    return withoutPlace(cells);
                })
                .toList();
    }

    @Test
    void a_multistream_dump_gives_row_for_row_what_one_machine_reads() throws Exception {
        Path dump = ElmWiki.multistream(folder.resolve("elmwiki.xml.bz2"), new ElmWiki(1).streams(800));
        Path table = folder.resolve("multistream.parquet");

        List<String> messages =
                run(new Arguments(List.of(dump.toString()), table.toString(), false, OptionalLong.of(20_000)));

        assertThat(Files.size(dump)).as("many parts").isGreaterThan(300_000);
        List<Row> expected = onOneMachine(dump);
        assertThat(expected).hasSizeGreaterThan(1_000);
        assertThat(written(table)).isEqualTo(expected);
        assertThat(messages)
                .anySatisfy(message -> assertThat(message).contains("the page has no title; it is passed over"));
        assertThat(messages.getLast()).contains("pages read, of 780 pages in all", "; 20 could not be read");
    }

    @Test
    void other_packings_give_the_same() throws Exception {
        List<String> streams = new ElmWiki(2).streams(120);
        for (Path dump : List.of(
                ElmWiki.bzip2(folder.resolve("single.xml.bz2"), streams),
                ElmWiki.gzip(folder.resolve("packed.xml.gz"), streams),
                ElmWiki.zstd(folder.resolve("packed.xml.zst"), streams),
                ElmWiki.plain(folder.resolve("plain.xml"), streams))) {
            Path table = folder.resolve(dump.getFileName() + ".parquet");

            run(dump.toString(), "--out", table.toString());

            assertThat(written(table)).as(dump.toString()).isNotEmpty().isEqualTo(onOneMachine(dump));
        }
    }

    @Test
    void the_sample_of_the_english_wikipedia_gives_row_for_row_what_one_machine_reads() throws Exception {
        isSameAsOnOneMachine(Shared.file("corpora/dumps/enwiki-sample.xml.bz2"));
    }

    @Test
    void the_sample_of_the_italian_wikipedia_gives_row_for_row_what_one_machine_reads() throws Exception {
        isSameAsOnOneMachine(Shared.file("corpora/dumps/itwiki-sample.xml.bz2"));
    }

    private static void isSameAsOnOneMachine(Path dump) throws Exception {
        Path table = folder.resolve(dump.getFileName() + ".parquet");

        run(dump.toString(), "--out", table.toString());

        assertThat(written(table)).isNotEmpty().isEqualTo(onOneMachine(dump));
    }

    @Test
    void importing_the_table_records_what_reading_the_dump_records() throws Exception {
        Path dump = ElmWiki.multistream(folder.resolve("import.xml.bz2"), new ElmWiki(3).streams(120));
        Path table = folder.resolve("import.parquet");
        Path read = folder.resolve("read.db");
        Path imported = folder.resolve("imported.db");
        run(dump.toString(), "--out", table.toString());

        assertThat(fasti("read", dump.toString(), "-c", read.toString())).contains("claims recorded, 0 known already");
        assertThat(fasti("import", table.toString(), "-c", imported.toString()))
                .contains("claims recorded, 0 known already", "3 rows not read", "the page has no title");

        assertThat(entries(imported)).hasSizeGreaterThan(150).isEqualTo(entries(read));
        assertThat(fasti("import", table.toString(), "-c", read.toString())).contains(" 0 claims recorded");
        assertThat(fasti("read", dump.toString(), "-c", imported.toString())).contains(" 0 claims recorded");
        assertThat(entries(imported)).isEqualTo(entries(read));
    }

    /** The program, as a process of its own; gives what it says. */
    private static String fasti(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.fasti.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** The ledger's entries in order: kinds, ids and bodies. */
    private static List<String> entries(Path chronicle) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + chronicle);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT kind, hex(id), body FROM entry ORDER BY number")) {
            while (rows.next()) {
                entries.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return entries;
    }

    @Test
    void the_program_reads_a_table_back_in_the_order_of_the_dump() throws Exception {
        Path dump = ElmWiki.plain(folder.resolve("order.xml"), new ElmWiki(4).streams(80));
        Path table = folder.resolve("order.parquet");
        run(dump.toString(), "--out", table.toString());

        List<RowContent> read = new ArrayList<>();
        ClaimTable.look(table).read(row -> read.add(row.content()));

        assertThat(read)
                .isEqualTo(OnOneMachine.read(dump).stream().map(RowContent::of).toList());
    }

    @Test
    void a_table_that_another_program_packed_is_read() throws Exception {
        Path table = folder.resolve("order-again.parquet");
        run(
                ElmWiki.plain(folder.resolve("again.xml"), new ElmWiki(6).streams(40))
                        .toString(),
                "--out",
                table.toString());

        assertThat(rows(packed(table, "zstd"))).isEqualTo(rows(table)).isPositive();
        assertThat(rows(packed(table, "uncompressed"))).isEqualTo(rows(table));
    }

    private static Path packed(Path table, String codec) {
        Path again = folder.resolve(codec + ".parquet");
        spark.read()
                .parquet(table.toString())
                .write()
                .option("compression", codec)
                .parquet(again.toString());
        return again;
    }

    private static long rows(Path table) throws TableTrouble {
        ClaimTable claims = ClaimTable.look(table);
        claims.read(row -> {});
        return claims.rowsRead();
    }

    @Test
    void the_questions_of_the_guide_can_be_asked() throws Exception {
        Path dump = ElmWiki.plain(folder.resolve("asked.xml"), new ElmWiki(7).streams(80));
        Path table = folder.resolve("asked.parquet");
        run(dump.toString(), "--out", table.toString());
        spark.read().parquet(table.toString()).createOrReplaceTempView("claims");
        String guide = Files.readString(Path.of("../docs/guide/cluster.md"));

        List<String> questions = Pattern.compile("(?s)```sql\n(.*?)```")
                .matcher(guide)
                .results()
                .map(question -> question.group(1))
                .toList();

        assertThat(questions)
                .hasSizeGreaterThan(2)
                .allSatisfy(question -> assertThatCode(() -> spark.sql(question).collectAsList())
                        .as(question)
                        .doesNotThrowAnyException());
        assertThat(spark.sql(questions.getFirst()).collectAsList()).isNotEmpty();
    }

    @Test
    void wrong_use_is_told_before_anything_is_written() throws Exception {
        Path dump = ElmWiki.plain(folder.resolve("small.xml"), new ElmWiki(5).streams(10));
        Path notes = Files.writeString(folder.resolve("notes.txt"), "A note.");
        String table = folder.resolve("wrong.parquet").toString();
        String there = Files.createDirectories(folder.resolve("there.parquet")).toString();

        assertThatThrownBy(() -> run(folder.resolve("none.xml").toString(), "--out", table))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> run(dump.toString(), notes.toString(), "--out", table))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("notes.txt: is no dump of MediaWiki");
        assertThatThrownBy(() -> run(dump.toString(), "--out", there)).hasMessageContaining("--overwrite replaces it");
        assertThatThrownBy(() -> run("--out", table)).hasMessageContaining("which dumps?");
        assertThatThrownBy(() -> run(dump.toString())).hasMessageContaining("--out is missing");
        assertThatThrownBy(() -> run(dump.toString(), "--out")).hasMessageContaining("--out needs a value");
        assertThatThrownBy(() -> run(dump.toString(), "--out", table, "--part-mb", "0"))
                .hasMessageContaining("whole number of MiB");
        assertThatThrownBy(() -> run(dump.toString(), "--outt", table)).hasMessageContaining("unknown option: --outt");
        assertThat(Path.of(table)).doesNotExist();

        assertThat(run(dump.toString(), "--out", there, "--overwrite").getLast())
                .contains("of 10 pages in all");
    }
}
