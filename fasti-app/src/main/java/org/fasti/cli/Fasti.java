package org.fasti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fasti.publish.Palette;
import org.fasti.read.Fault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and what is said when they are misused. */
@Command(
        name = "fasti",
        mixinStandardHelpOptions = true,
        versionProvider = Fasti.Version.class,
        description = "Reads pages about public officeholders into dated, sourced records.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done; 1 done, but documents named in messages could not be read; 2 wrong use.",
            "Colours appear on terminals only; NO_COLOR=1 turns them off."
        })
public final class Fasti implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is run
    private CommandSpec spec;

    private Fasti() {}

    /** Runs one command line. Never throws: what goes wrong is a message on the console and an exit code. */
    static Exit run(Console console, String... args) {
        ReadCommand read = new ReadCommand(console);
        CommandLine line = new CommandLine(new Fasti())
                .addSubcommand(read)
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new WhoCommand(console))
                .addSubcommand(new WhenCommand(console))
                .addSubcommand(new OfficeCommand(console))
                .addSubcommand(new TogetherCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new AcknowledgeCommand(console))
                .addSubcommand(new RetractCommand(console))
                .addSubcommand(new SameCommand(console))
                .addSubcommand(new DifferentCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new RebuildCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(console.terminal().columns(), 60, 100))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.terminal().palette() == Palette.COLOURED
                                ? CommandLine.Help.Ansi.ON
                                : CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(
                        (misuse, _) -> complain(console, misuse).code())
                .setExecutionExceptionHandler(
                        (fault, _, _) -> report(console, fault).code());
        int code = line.execute(args);
        return code == Exit.DONE.code() ? Exit.DONE : code == Exit.INCOMPLETE.code() ? Exit.INCOMPLETE : Exit.WRONG_USE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    private static Exit complain(Console console, ParameterException misuse) {
        console.err().println("fasti: " + problem(misuse));
        suggestion(misuse).ifPresent(better -> console.err().println("Did you mean: " + better));
        console.err().println("See: " + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.WRONG_USE;
    }

    private static String problem(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().getFirst();
            return (argument.startsWith("-") ? "unknown option: " : "unknown command: ") + argument;
        }
        return Objects.requireNonNullElse(misuse.getMessage(), "wrong use");
    }

    private static Optional<String> suggestion(ParameterException misuse) {
        if (!(misuse instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String argument = unmatched.getUnmatched().getFirst();
        if (!argument.startsWith("-") && exists(argument)) {
            return Optional.of("fasti read " + argument);
        }
        List<String> known = argument.startsWith("-")
                ? List.copyOf(
                        unmatched.getCommandLine().getCommandSpec().optionsMap().keySet())
                : List.copyOf(unmatched.getCommandLine().getSubcommands().keySet());
        return Suggestion.nearest(argument, known);
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Exit report(Console console, Exception fault) {
        console.err().println("fasti: " + Fault.describe(fault));
        return Exit.INCOMPLETE;
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "fasti " + number() + " (Java " + Runtime.version().feature() + ")"
            };
        }

        /** The number alone, such as {@code 0.1.0}. */
        static String number() {
            try (InputStream version =
                    Objects.requireNonNull(Fasti.class.getResourceAsStream("version.txt"), "version.txt")) {
                return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
