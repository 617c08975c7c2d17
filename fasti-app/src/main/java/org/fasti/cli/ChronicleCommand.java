package org.fasti.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fasti.ledger.ChronicleTrouble;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works on a chronicle. What cannot be done with the file is a message and an exit code. */
abstract class ChronicleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ChronicleOption chronicle = new ChronicleOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    ChronicleCommand(Console console) {
        this.console = console;
    }

    /** Does the command's work on the chronicle that was named. */
    abstract Exit run(Path file);

    @Override
    public final Integer call() {
        Path file = file();
        try {
            return run(file).code();
        } catch (ChronicleTrouble trouble) {
            return told(trouble, console).code();
        }
    }

    /** Says what the trouble is. A file that cannot serve is wrong use: nothing was done. */
    static Exit told(ChronicleTrouble trouble, Console console) {
        console.err().println("fasti: " + Objects.requireNonNullElse(trouble.getMessage(), "the chronicle failed"));
        return switch (trouble.kind()) {
            case UNFIT -> Exit.WRONG_USE;
            case FAILED, DAMAGED -> Exit.INCOMPLETE;
        };
    }

    final Console console() {
        return console;
    }

    final void say(String message) {
        console.err().println("fasti: " + message);
    }

    final ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final Runnable tellOfWaiting() {
        return () -> say("another program is writing to the chronicle; this one waits for its turn");
    }

    private Path file() {
        try {
            return chronicle.file();
        } catch (IllegalArgumentException e) {
            throw misuse(Objects.requireNonNullElse(e.getMessage(), "no file"));
        }
    }
}
