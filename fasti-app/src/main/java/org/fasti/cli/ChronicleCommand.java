package org.fasti.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.ChronicleTrouble;
import org.fasti.ledger.Notices;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that works on a chronicle. What cannot be done with it is a message and an exit code. */
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
    abstract Exit run(ChronicleAddress address);

    @Override
    public final Integer call() {
        ChronicleAddress address = address();
        try {
            return run(address).code();
        } catch (ChronicleTrouble trouble) {
            return told(trouble, console).code();
        }
    }

    /** Says what the trouble is. A chronicle that cannot serve is wrong use: nothing was done. */
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

    final Notices notices() {
        return notices(console);
    }

    /** Tells people what a writer does before it writes. */
    static Notices notices(Console console) {
        return new Notices() {
            @Override
            public void waits() {
                console.err()
                        .println("fasti: another program is writing to the chronicle; this one waits for its turn");
            }

            @Override
            public void derivesAnew() {
                console.err()
                        .println("fasti: what is derived in the chronicle is as another version of Fasti keeps it; "
                                + "derives it anew, once");
            }
        };
    }

    private ChronicleAddress address() {
        try {
            return chronicle.address();
        } catch (IllegalArgumentException e) {
            throw misuse(Objects.requireNonNullElse(e.getMessage(), "no chronicle can be there"));
        }
    }
}
