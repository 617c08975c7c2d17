package org.fasti.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fasti.house.Repository;
import org.fasti.ledger.ChronicleAddress.OnServer;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** A PostgreSQL server of the tests' own, started when the first test needs it and gone with this process. */
public final class ThrowawayServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    /** An address, or why there is none; empty until the first test asks. */
    private static Optional<String> started = Optional.empty();

    private ThrowawayServer() {}

    /** A schema that no other test uses, not made yet. The test is skipped, with the reason, where no server can be had. */
    public static OnServer schema(String... options) {
        String address = address(options);
        if (!address.startsWith("postgresql://")) {
            throw new TestAbortedException("no PostgreSQL to test with: " + address);
        }
        return (OnServer) ChronicleAddress.parse(address + "?currentSchema=test" + SCHEMAS.incrementAndGet());
    }

    /** The address with its password, for a command line. */
    public static String written(OnServer server) {
        return "postgresql://" + server.user().orElseThrow() + ":"
                + server.password().orElseThrow() + "@" + server.host() + ":" + server.port() + "/" + server.database()
                + "?currentSchema=" + server.schema();
    }

    private static synchronized String address(String... options) {
        if (started.isEmpty()) {
            started = Optional.of(start(options));
        }
        return started.get();
    }

    private static String start(String... options) {
        Path script = Repository.root().resolve(".ci/postgresql");
        try {
            // Not a JUnit folder: postgres, who may be another user, must be able to reach it.
            Path folder = Files.createTempDirectory("fasti-postgresql");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> run(script, "stop", folder.toString())));
            String[] start = {
                "start", folder.toString(), "" + ProcessHandle.current().pid()
            };
            // What these tests write need not outlive the machine's power.
            List<String> usual = options.length > 0 ? List.of(options) : List.of("-c", "fsync=off");
            return run(
                    script, Stream.concat(Arrays.stream(start), usual.stream()).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it prints, without its last line's end. */
    private static String run(Path script, @Nullable String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("bash", script.toString()));
            for (String argument : arguments) {
                command.add(Objects.requireNonNull(argument));
            }
            Path output = Files.createTempFile("postgresql", ".out");
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.delete(output);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
