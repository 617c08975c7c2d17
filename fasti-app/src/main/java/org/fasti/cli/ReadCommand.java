package org.fasti.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fasti.publish.ClaimsFormat;
import org.fasti.publish.CsvFormat;
import org.fasti.publish.JsonlFormat;
import org.fasti.publish.PageFormat;
import org.fasti.publish.TableFormat;
import org.fasti.publish.TextFormat;
import org.fasti.read.PageReader;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.fasti.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads sources and prints what they say. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads pages and prints the offices they tell of: who held what, from when to when, "
                + "and which words say so.")
final class ReadCommand implements Callable<Integer> {
    /** The forms of an answer. */
    enum As {
        TABLE,
        JSONL,
        CSV,
        TEXT
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SRC",
            description = "Files (text, Markdown, HTML; .jsonl for batches), folders, addresses, "
                    + "wikipedia:LANGUAGE:TITLE, dumps of Wikipedia, or - for standard input.")
    private List<String> sources = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "table (the default on a terminal), jsonl (the default elsewhere), csv, "
                    + "or text: the page's text, to which all offsets refer.")
    private Optional<As> as = Optional.empty();

    @Option(
            names = "--claims",
            description = "Print what each passage says by itself, with facts of life, as JSONL, "
                    + "instead of the tenures that the passages come to.")
    private boolean claims;

    @Option(
            names = "--diagnostics",
            description =
                    "Name, in messages, every passage that looked like an office or a date and could not be read.")
    private boolean diagnostics;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "The language of pages that do not say theirs (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            description = "What servers are told about who fetches from them; large sites ask for a way to reach you, "
                    + "such as \"Fasti (+https://example.org/me)\".")
    private Optional<String> userAgent = Optional.empty();

    @Option(
            names = {"-c", "--chronicle"},
            paramLabel = "FILE",
            description = "Record what the pages claim in this chronicle. Then tenures are printed only with --as.")
    private Optional<String> chronicle = Optional.empty();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PageFormat format = format();
        SourceOpener opener = new SourceOpener(options(), console.in());
        if (chronicle.isPresent()) {
            return recorded(chronicle.get(), opener).code();
        }
        Batch batch = new Batch(PageReader.standard(), format, console, diagnostics);
        return batch.read(sources, opener).code();
    }

    private Exit recorded(String name, SourceOpener opener) {
        PageFormat format = as.isPresent() || claims ? format() : new NoFormat();
        try {
            return Recording.read(ChronicleOption.address(name), sources, opener, format, console, diagnostics);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private SourceOptions options() {
        // UTC, so that the day of retrieval does not depend on where the program runs.
        Edtf today = Edtf.of(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
        try {
            return SourceOptions.DEFAULTS
                    .withLanguage(language)
                    .withRetrieved(today)
                    .withUserAgent(userAgent.orElseGet(
                            () -> "Fasti/" + Fasti.Version.number() + " (reads pages about public officeholders)"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private PageFormat format() {
        if (claims) {
            if (as.isPresent() && as.get() != As.JSONL) {
                throw new ParameterException(spec.commandLine(), "--claims are given out as jsonl only");
            }
            return new ClaimsFormat();
        }
        Terminal terminal = console.terminal();
        return switch (as.orElse(terminal.out() ? As.TABLE : As.JSONL)) {
            case TABLE -> new TableFormat(terminal.columns(), terminal.palette(), diagnostics);
            case JSONL -> new JsonlFormat();
            case CSV -> new CsvFormat();
            case TEXT -> new TextFormat();
        };
    }
}
