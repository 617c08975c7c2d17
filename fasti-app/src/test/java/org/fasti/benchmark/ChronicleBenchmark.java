package org.fasti.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.fasti.attest.Attestation;
import org.fasti.attest.Office;
import org.fasti.house.Repository;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.ChroniclePlace;
import org.fasti.ledger.Content;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Recorder;
import org.fasti.ledger.Sha256;
import org.fasti.ledger.Testimonies;
import org.fasti.ledger.ThrowawayServer;
import org.fasti.query.EveryoneInOffice;
import org.fasti.query.OnADay;
import org.fasti.table.ColumnMap;
import org.fasti.table.TableFile;
import org.fasti.table.TableReader;
import org.fasti.table.TableRow;
import org.fasti.table.TableTrouble;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a chronicle of a million tenures ({@code -Dfasti.tenures=N} for another number) in a SQLite file, and the same
 * on PostgreSQL as the baseline. Times are medians; beside the time of the clock stands that of the processor, because other
 * programs may be running.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChronicleBenchmark {
    private static final int TENURES = Integer.getInteger("fasti.tenures", 1_000_000);
    private static final int ROWS_A_PART = 2_000;
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    @TempDir
    private static Path folder = Path.of("");

    @Test
    @Order(1)
    void a_table_is_imported_by_the_program() throws IOException, InterruptedException {
        Path table = table();
        print("table", "%,d tenures, %.0f MB", TENURES, Files.size(table) / 1e6);
        Path log = folder.resolve("gc.log");
        Measured whole = Commands.run(
                List.of("./fasti", "import", table.toString(), "-c", program().toString()),
                folder.resolve("out"),
                "-Xlog:gc:file=" + log,
                0);
        print("import", "./fasti import: %s", perSecond(whole.nanoseconds(), whole.processor()));
        print(
                "import",
                "heap at most %d MB (limit 1024); the file has %.0f MB",
                Commands.largestHeap(log),
                Files.size(program()) / 1e6);
        String office = GeneratedTenures.title(31) + ", " + GeneratedTenures.body(31);
        String person = GeneratedTenures.person(700);
        String turned = person.substring(person.indexOf(' ') + 1) + " " + person.substring(0, person.indexOf(' '));
        command("who OFFICE --on DAY", 0, "who", office, "--on", "1950-01-01");
        command("when PERSON", 0, "when", person);
        command("when PERSON, the words turned round", 0, "when", turned);
        command("when PERSON, with a slip", 2, "when", person + "x");
        command("who --on DAY, everyone", 0, "who", "--on", "1950-01-01");
    }

    /** The middle of several runs. */
    private static void command(String what, int exit, String... arguments) throws IOException, InterruptedException {
        List<Measured> runs = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of("./fasti"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-c", program().toString()));
        for (int i = 0; i < 5; i++) {
            runs.add(Commands.run(command, folder.resolve("out"), "", exit));
        }
        runs.sort(Comparator.comparingLong(Measured::nanoseconds));
        Measured middle = runs.get(runs.size() / 2);
        print(
                "query",
                "./fasti %s: %d ms (processor time at least %d ms)",
                what,
                middle.nanoseconds() / 1_000_000,
                middle.processor() / 1_000_000);
    }

    @Test
    @Order(2)
    void questions_to_a_file() throws IOException, TableTrouble {
        ChronicleAddress file = new ChronicleAddress.InFile(folder.resolve("in-process.db"));
        record("SQLite", file);
        ask("SQLite", file);
    }

    @Test
    @Order(3)
    void the_same_questions_to_a_server() throws IOException, TableTrouble, SQLException {
        ChronicleAddress server = ThrowawayServer.schema("-c", "shared_buffers=256MB");
        record("PostgreSQL", server);
        ChroniclePlace.execute(server, "ANALYZE");
        ask("PostgreSQL", server);
        askPlainly(server);
    }

    private static EveryoneInOffice ofAll(Testimonies known) {
        EveryoneInOffice.Builder all = new EveryoneInOffice.Builder();
        known.everyTenure(all);
        return all.build();
    }

    private static Path program() {
        return folder.resolve("program.db");
    }

    private static Path table() throws IOException {
        Path table = folder.resolve("tenures.csv");
        if (!Files.exists(table)) {
            new GeneratedTenures(20260301, TENURES).write(table);
        }
        return table;
    }

    private static void record(String where, ChronicleAddress address) throws IOException, TableTrouble {
        Path table = table();
        long started = System.nanoTime();
        long processor = processor();
        try (Chronicle chronicle = Chronicle.toWrite(address, () -> {});
                Recorder recorder = new Recorder(chronicle)) {
            Map<String, Sha256> sources = new HashMap<>();
            List<Content> part = new ArrayList<>();
            new TableReader(TableFile.look(table), ColumnMap.NONE).read(row -> {
                if (row instanceof TableRow.Tenure tenure) {
                    Sha256 source = sources.computeIfAbsent(tenure.source().orElseThrow(), name -> {
                        Publication edition = edition(name);
                        part.add(edition);
                        return edition.id();
                    });
                    part.add(new RecordedClaim(
                            source, tenure.claim(), tenure.personId(), OptionalLong.of(tenure.line())));
                }
                if (part.size() >= ROWS_A_PART) {
                    recorder.record(Instant.EPOCH, part);
                    part.clear();
                }
            });
            recorder.record(Instant.EPOCH, part);
            assertThat(recorder.finish().claims()).isEqualTo(TENURES);
        }
        print(where, "import in process: %s", perSecond(System.nanoTime() - started, processor() - processor));
    }

    private static Publication edition(String source) {
        return new Publication(
                Publication.Form.TABLE,
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EndConvention.EXCLUSIVE,
                Optional.empty(),
                "en");
    }

    private static void ask(String where, ChronicleAddress address) {
        Random random = new Random(1);
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            Testimonies known = chronicle.testimonies();
            List<Office> offices = known.officesIn(GeneratedTenures.body(0));
            for (int body = 1; body < 200; body++) {
                offices = new ArrayList<>(offices);
                offices.addAll(known.officesIn(GeneratedTenures.body(body * 150)));
            }
            List<Office> asked = offices;
            print(
                    where,
                    "who held one office on a day: %s",
                    median(
                            2_000,
                            i -> new OnADay(DAY)
                                    .answers(known.on(
                                            DAY.minusDays(random.nextInt(30_000)),
                                            asked.get(random.nextInt(asked.size()))))));
            print(
                    where,
                    "one person's offices: %s",
                    median(2_000, i -> Attestation.of(known.of(GeneratedTenures.person(random.nextInt(TENURES / 2))))));
            print(
                    where,
                    "everyone in office on a day, with all that is said of them: %s",
                    median(3, i -> known.on(DAY.minusDays(i * 100L))));
            print(
                    where,
                    "persons of a name with its words turned round: %s",
                    median(500, i -> chronicle.identification().persons(turned(random.nextInt(TENURES / 2)))));
            print(
                    where,
                    "persons whose names are like one: %s",
                    median(20, i -> known.personsLike(GeneratedTenures.person(random.nextInt(TENURES / 2)) + "x")));
            long started = System.nanoTime();
            EveryoneInOffice everyone = ofAll(known);
            print(
                    where,
                    "%,d tenures decided for all days, in memory: %.1f s",
                    everyone.size(),
                    (System.nanoTime() - started) / 1e9);
            print(
                    where,
                    "everyone in office on a day, %,d of them, from memory: %s",
                    everyone.on(DAY).size(),
                    median(200, i -> everyone.on(DAY.minusDays(i * 100L))));
        }
    }

    private static String turned(int person) {
        String name = GeneratedTenures.person(person);
        int blank = name.indexOf(' ');
        return name.substring(blank + 1) + " " + name.substring(0, blank);
    }

    /** What PostgreSQL itself takes for everyone on a day, by its index, with names and the three values. */
    private static void askPlainly(ChronicleAddress server) throws SQLException {
        try (Connection connection = ChroniclePlace.connect(server);
                PreparedStatement query = connection.prepareStatement(
                        "SELECT t.person, o.position, o.organization, t.start_latest <= ? AND t.end_earliest > ?"
                                + " FROM testimony t JOIN office o ON o.number = t.office"
                                + " WHERE t.held @> ?::date AND t.superseded = 0")) {
            print("PostgreSQL", "everyone in office on a day, names only, by daterange and GiST: %s", median(10, i -> {
                LocalDate day = DAY.minusDays(i * 100L);
                try {
                    query.setLong(1, day.toEpochDay());
                    query.setLong(2, day.toEpochDay());
                    query.setString(3, day.toString());
                    try (ResultSet rows = query.executeQuery()) {
                        int count = 0;
                        while (rows.next()) {
                            count += rows.getString(1).isEmpty() ? 0 : 1;
                        }
                        assertThat(count).isPositive();
                    }
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            }));
        }
    }

    /** The middle of {@code runs} after as many to warm up. */
    private static String median(int runs, IntConsumer work) {
        long[] times = new long[runs];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < runs; i++) {
                long started = System.nanoTime();
                work.accept(i);
                times[i] = System.nanoTime() - started;
            }
        }
        Arrays.sort(times);
        long middle = times[runs / 2];
        return middle < 1_000_000
                ? String.format(Locale.ROOT, "%d µs", middle / 1_000)
                : String.format(Locale.ROOT, "%.1f ms", middle / 1e6);
    }

    private static String perSecond(long nanoseconds, long processor) {
        return String.format(
                Locale.ROOT,
                "%.1f s, %,.0f tenures/s (processor time %.1f s)",
                nanoseconds / 1e9,
                TENURES / (nanoseconds / 1e9),
                processor / 1e9);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(String about, String format, Object... values) {
        System.out.println("[" + about + "] " + String.format(Locale.ROOT, format, values));
    }

    /** What one run of the program took, in nanoseconds. */
    record Measured(long nanoseconds, long processor) {}

    /** The program as it is shipped. */
    private static final class Commands {
        private Commands() {}

        static Measured run(List<String> command, Path output, String javaOptions, int exit)
                throws IOException, InterruptedException {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(Repository.root().toFile());
            builder.redirectOutput(output.toFile())
                    .redirectError(exit == 0 ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().removeAll(Arrays.asList("JAVA_TOOL_OPTIONS", "MAVEN_OPTS"));
            builder.environment().put("FASTI_JAVA_OPTIONS", javaOptions);
            long started = System.nanoTime();
            Process process = builder.start();
            ProcessHandle handle = process.toHandle();
            long processor = 0;
            while (process.isAlive()) {
                processor =
                        handle.info().totalCpuDuration().map(Duration::toNanos).orElse(processor);
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            long took = System.nanoTime() - started;
            assertThat(process.exitValue()).as("exit code of " + command).isEqualTo(exit);
            return new Measured(took, processor);
        }

        /** The most that the heap was grown to, in MB, by the collector's own log. */
        static long largestHeap(Path collections) throws IOException {
            Pattern size = Pattern.compile("->\\d+M\\((\\d+)M\\)");
            return Files.readAllLines(collections).stream()
                    .flatMap(line -> size.matcher(line).results())
                    .mapToLong(match -> Long.parseLong(match.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
