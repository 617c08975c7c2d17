package org.fasti.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The form in which an answer is given. */
final class FormOption {
    /** The forms of an answer. */
    enum As {
        TABLE,
        JSONL,
        CSV
    }

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "table (the default on a terminal), jsonl (the default elsewhere) or csv.")
    private Optional<As> as = Optional.empty();

    As form(Terminal terminal) {
        return as.orElse(terminal.out() ? As.TABLE : As.JSONL);
    }
}
