package org.fasti.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A question to a chronicle, with the form in which the answer is wanted. */
abstract class QuestionCommand extends ChronicleCommand {
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

    QuestionCommand(Console console) {
        super(console);
    }

    final As as() {
        return as.orElse(console().terminal().out() ? As.TABLE : As.JSONL);
    }

    final void print(String answer) {
        PrintStream out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
        out.print(answer);
        out.flush();
    }

    /** Says that the chronicle does not know a name, and which it knows that are like it. */
    final Exit unknown(String what, String name, List<String> names) {
        say("the chronicle knows no " + what + " of the name " + name);
        NearName.of(name, names).forEach(near -> console().err().println("Did you mean: " + near));
        return Exit.WRONG_USE;
    }
}
