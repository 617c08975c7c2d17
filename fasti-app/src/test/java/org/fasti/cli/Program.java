package org.fasti.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
