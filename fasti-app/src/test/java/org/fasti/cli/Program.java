package org.fasti.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fasti.publish.Palette;

/** Runs the program in this process and keeps what it prints. */
final class Program {
    static final Terminal NO_TERMINAL = new Terminal(false, false, 80, Palette.PLAIN);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Exit exit = Exit.DONE;

    static Program run(String... args) {
        return on(NO_TERMINAL, args);
    }

    static Program on(Terminal terminal, String... args) {
        Program program = new Program();
        program.exit = Fasti.run(program.console(terminal, InputStream.nullInputStream(), program.out), args);
        return program;
    }

    static Program fed(String input, String... args) {
        Program program = new Program();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        program.exit = Fasti.run(program.console(NO_TERMINAL, in, program.out), args);
        return program;
    }

    /** Runs with answers going to {@code target}. */
    static Program into(OutputStream target, InputStream in, String... args) {
        Program program = new Program();
        program.exit = Fasti.run(program.console(NO_TERMINAL, in, target), args);
        return program;
    }

    /** Starts it in a process of its own, which can be killed; what it prints is thrown away. */
    static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    Console console(Terminal terminal, InputStream in, OutputStream target) {
        return new Console(in, target, new PrintStream(err, true, StandardCharsets.UTF_8), terminal);
    }

    /** Runs {@code batch} by hand instead of a command line. */
    static Program unstarted() {
        return new Program();
    }

    Program ended(Exit how) {
        exit = how;
        return this;
    }

    ByteArrayOutputStream target() {
        return out;
    }

    Exit exit() {
        return exit;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
